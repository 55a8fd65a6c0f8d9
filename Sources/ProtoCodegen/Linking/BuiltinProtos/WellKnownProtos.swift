/// The types that protobuf gives a JSON form of their own.
///
/// Source: <https://protobuf.dev/reference/protobuf/google.protobuf/>
enum WellKnownProtos {
    static let any = file(
        """
        // Any message in serialized form, with a URL that ends in its full name.
        message Any {
            string type_url = 1;
            bytes value = 2;
        }
        """)

    static let duration = file(
        """
        // A span of time; both parts have the same sign.
        message Duration {
            int64 seconds = 1;
            int32 nanos = 2;
        }
        """)

    static let empty = file(
        """
        // Nothing: the answer of an RPC that has none.
        message Empty {}
        """)

    static let fieldMask = file(
        """
        // Paths of fields, such as those that an update is to change.
        message FieldMask {
            repeated string paths = 1;
        }
        """)

    static let sourceContext = file(
        """
        // Where an element was defined.
        message SourceContext {
            string file_name = 1;
        }
        """)

    static let structure = file(
        """
        // A JSON object.
        message Struct {
            map<string, Value> fields = 1;
        }

        // Any JSON value.
        message Value {
            oneof kind {
                NullValue null_value = 1;
                double number_value = 2;
                string string_value = 3;
                bool bool_value = 4;
                Struct struct_value = 5;
                ListValue list_value = 6;
            }
        }

        // JSON's null.
        enum NullValue {
            NULL_VALUE = 0;
        }

        // A JSON array.
        message ListValue {
            repeated Value values = 1;
        }
        """)

    static let timestamp = file(
        """
        // An instant: seconds since 1970-01-01T00:00:00Z and nanoseconds that count forward.
        message Timestamp {
            int64 seconds = 1;
            int32 nanos = 2;
        }
        """)

    static let wrappers = file(
        [
            ("Double", "double"), ("Float", "float"), ("Int64", "int64"), ("UInt64", "uint64"),
            ("Int32", "int32"), ("UInt32", "uint32"), ("Bool", "bool"), ("String", "string"),
            ("Bytes", "bytes"),
        ].map { name, type in
            """
            // A \(type) that can be absent.
            message \(name)Value {
                \(type) value = 1;
            }
            """
        }.joined(separator: "\n\n"))

    private static func file(_ body: String) -> String {
        "syntax = \"proto3\";\n\npackage google.protobuf;\n\n\(body)\n"
    }
}
