import Foundation
import ManageKit

// A model is a struct and a table of its fields:
//
//     public struct Post: Model {
//         public var id: Int64 = 0
//         public var title = ""
//         public var created = Date.distantPast
//
//         public static let meta = ModelMeta<Post> {
//             PrimaryKey(\.id)
//             CharField(\.title, maxLength: 100)
//             DateTimeField(\.created, autoNowAdd: true)
//         }
//
//         public init() {}
//     }
//
// Name it in the `models` of {{ app_target }}App.swift, then run
// `manage makemigrations && manage migrate`.
