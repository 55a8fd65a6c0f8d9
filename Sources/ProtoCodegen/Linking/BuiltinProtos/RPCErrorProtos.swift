/// The messages that describe errors to programs.
enum RPCErrorProtos {
    /// Source: <https://github.com/googleapis/googleapis/blob/master/google/rpc/status.proto>
    static let status = """
        syntax = "proto3";

        package google.rpc;

        import "google/protobuf/any.proto";

        // The outcome of an RPC with details that clients can decode.
        message Status {
            int32 code = 1;
            string message = 2;
            repeated google.protobuf.Any details = 3;
        }

        """

    /// Source: <https://github.com/googleapis/googleapis/blob/master/google/rpc/error_details.proto>
    static let details = """
        syntax = "proto3";

        package google.rpc;

        import "google/protobuf/duration.proto";

        // The cause of the error, in a form that programs can tell apart.
        message ErrorInfo {
            // In capitals: `STOCKOUT`. Unique in its domain.
            string reason = 1;
            // What defines the reason, usually a service's name: `pubsub.example.com`.
            string domain = 2;
            map<string, string> metadata = 3;
        }

        // When the caller may try again.
        message RetryInfo {
            // The least time to wait first.
            google.protobuf.Duration retry_delay = 1;
        }

        // For the developers of the server.
        message DebugInfo {
            repeated string stack_entries = 1;
            string detail = 2;
        }

        // Which quotas were used up.
        message QuotaFailure {
            message Violation {
                // What the quota counts for: `project:one`.
                string subject = 1;
                string description = 2;
                string api_service = 3;
                string quota_metric = 4;
                string quota_id = 5;
                map<string, string> quota_dimensions = 6;
                int64 quota_value = 7;
                optional int64 future_quota_value = 8;
            }
            repeated Violation violations = 1;
        }

        // Which preconditions did not hold.
        message PreconditionFailure {
            message Violation {
                // The kind of the precondition: `TOS`.
                string type = 1;
                string subject = 2;
                string description = 3;
            }
            repeated Violation violations = 1;
        }

        // What is wrong with the request, whatever the state of the system.
        message BadRequest {
            message FieldViolation {
                // The path of the field: `addresses[1].city`.
                string field = 1;
                string description = 2;
                // In capitals: `REQUIRED`.
                string reason = 3;
                LocalizedMessage localized_message = 4;
            }
            repeated FieldViolation field_violations = 1;
        }

        // What to name when asking for help with the request.
        message RequestInfo {
            string request_id = 1;
            string serving_data = 2;
        }

        // The resource that the error is about.
        message ResourceInfo {
            string resource_type = 1;
            string resource_name = 2;
            string owner = 3;
            string description = 4;
        }

        // Where to read more.
        message Help {
            message Link {
                string description = 1;
                string url = 2;
            }
            repeated Link links = 1;
        }

        // A message that may be shown to users.
        message LocalizedMessage {
            // See BCP 47: `fr-CH`.
            string locale = 1;
            string message = 2;
        }

        """
}
