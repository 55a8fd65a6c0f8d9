/// gRPC's own messages and services.
enum RPCProtos {
    /// Source: <https://github.com/grpc/grpc/blob/master/doc/health-checking.md>
    static let health = """
        syntax = "proto3";

        package grpc.health.v1;

        // Asks for the health of one service; the empty name means the whole server.
        message HealthCheckRequest {
            string service = 1;
        }

        // The health of one service.
        message HealthCheckResponse {
            // Whether calls are answered.
            enum ServingStatus {
                UNKNOWN = 0;
                SERVING = 1;
                NOT_SERVING = 2;
                // Answered by Watch alone.
                SERVICE_UNKNOWN = 3;
            }
            ServingStatus status = 1;
        }

        // Asks for the health of every service.
        message HealthListRequest {}

        // The health of every service, by name.
        message HealthListResponse {
            map<string, HealthCheckResponse> statuses = 1;
        }

        service Health {
            rpc Check(HealthCheckRequest) returns (HealthCheckResponse);
            rpc List(HealthListRequest) returns (HealthListResponse);
            // Answers at once and after every change.
            rpc Watch(HealthCheckRequest) returns (stream HealthCheckResponse);
        }

        """

    /// v1 and v1alpha differ in the package alone.
    ///
    /// Source: <https://github.com/grpc/grpc/blob/master/doc/server-reflection.md>
    static func reflection(package: String) -> String {
        """
        syntax = "proto3";

        package \(package);

        service ServerReflection {
            rpc ServerReflectionInfo(stream ServerReflectionRequest)
                returns (stream ServerReflectionResponse);
        }

        // One question. Of `message_request`, exactly one case is set.
        message ServerReflectionRequest {
            string host = 1;
            oneof message_request {
                string file_by_filename = 3;
                string file_containing_symbol = 4;
                ExtensionRequest file_containing_extension = 5;
                string all_extension_numbers_of_type = 6;
                string list_services = 7;
            }
        }

        // An extension, by what it extends and its number.
        message ExtensionRequest {
            string containing_type = 1;
            int32 extension_number = 2;
        }

        // The answer to one question, which it repeats.
        message ServerReflectionResponse {
            string valid_host = 1;
            ServerReflectionRequest original_request = 2;
            oneof message_response {
                FileDescriptorResponse file_descriptor_response = 4;
                ExtensionNumberResponse all_extension_numbers_response = 5;
                ListServiceResponse list_services_response = 6;
                ErrorResponse error_response = 7;
            }
        }

        // A file and what it imports.
        message FileDescriptorResponse {
            // Serialized FileDescriptorProto messages.
            repeated bytes file_descriptor_proto = 1;
        }

        // The numbers of all extensions of a message.
        message ExtensionNumberResponse {
            string base_type_name = 1;
            repeated int32 extension_number = 2;
        }

        // The services of the server.
        message ListServiceResponse {
            repeated ServiceResponse service = 1;
        }

        // The fully qualified name of a service.
        message ServiceResponse {
            string name = 1;
        }

        // Why a question has no answer: a gRPC status code and its message.
        message ErrorResponse {
            int32 error_code = 1;
            string error_message = 2;
        }

        """
    }
}
