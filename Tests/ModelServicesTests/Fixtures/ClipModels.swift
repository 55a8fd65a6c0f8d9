import GRPCCore
import ModelServices
import ORM
import ProjectRegistry

/// Has durations, bytes and JSON.
struct Clip: Model, Equatable {
    var id: Int64 = 0
    var length = Duration.zero
    var pause: Duration?
    var data: [UInt8] = []
    // The field has a default of its own.
    var extra: JSONValue = .null
    var notes: JSONValue?

    static let appLabel = "clip"
    static let meta = ModelMeta<Clip> {
        PrimaryKey(\.id)
        DurationField(\.length)
        DurationField(\.pause)
        BinaryField(\.data)
        JSONField(\.extra, default: ["made": true])
        JSONField(\.notes)
    }
}

/// Over the rich types.
struct ClipSerializer: ModelSerializer {
    typealias Message = Clip_Clip
    static let fields: SerializerFields<Clip> = .all
}

struct ClipService: ModelService, PagedListModelMixin, PartialUpdateModelMixin, Clip_ClipController
{
    typealias Serializer = ClipSerializer
    static let queryset = Clip.objects.all()
}

/// Over the seed frameworks' types: text.
struct PlainClipSerializer: ModelSerializer {
    typealias Message = Plainclip_Clip
    static let fields: SerializerFields<Clip> = .all
}

struct PlainClipService: ModelService, Plainclip_ClipController {
    typealias Serializer = PlainClipSerializer
    static let queryset = Clip.objects.all()
}

enum ClipApp: App {
    static let label = "clip"
    static let models: [any Model.Type] = [Clip.self]
    static var services: [any RegistrableRPCService] {
        BasicHandler {
            ClipService()
            PlainClipService()
        }.services
    }
}
