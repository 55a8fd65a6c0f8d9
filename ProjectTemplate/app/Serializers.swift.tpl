import GeneratedGRPC
import ManageKit

// `manage generateservices` writes a serializer for each model here.
