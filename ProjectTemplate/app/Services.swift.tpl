import GeneratedGRPC
import ManageKit

// `manage generateservices` writes a service for each model here.
