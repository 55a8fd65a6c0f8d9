import Foundation
import ManageKit

/// The model of the quickstart.
public struct Post: Model {
    public var id: Int64 = 0
    public var title = ""
    public var content = ""
    public var created = Date.distantPast

    public static let meta = ModelMeta<Post>(ordering: [.ascending(\.id)]) {
        PrimaryKey(\.id)
        CharField(\.title, maxLength: 100)
        TextField(\.content, blank: true)
        DateTimeField(\.created, autoNowAdd: true)
    }

    public init() {}
}
