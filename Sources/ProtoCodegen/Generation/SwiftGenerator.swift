internal import Dispatch
public import Protobuf
internal import Synchronization

/// Turns linked `.proto` files into Swift source text.
///
/// Pure and deterministic: the same descriptors and options give the same text on any machine. A file becomes one
/// Swift file, made by one generator for each kind of declaration: ``FileGenerator`` calls ``EnumGenerator``,
/// ``MessageGenerator`` (which calls ``FieldGenerator`` and ``OneofGenerator``) and ``ServiceGenerator`` (which calls
/// ``ClientGenerator``). Names come from ``NamingRules`` alone.
public struct SwiftGenerator: Sendable {
    private let options: SwiftGeneratorOptions

    /// Makes a generator.
    public init(_ options: SwiftGeneratorOptions = SwiftGeneratorOptions()) {
        self.options = options
    }

    /// The Swift file for a linked file.
    /// - Throws: `DescriptorError` if a service names a message that is not there, ``GenerationError`` if two
    ///   declarations would have the same name.
    public func generate(file: FileDescriptor) throws -> GeneratedFile {
        try generate(files: [file])[0]
    }

    /// The Swift files for linked files of one module, in their order.
    /// - Throws: As above.
    public func generate(files: [FileDescriptor]) throws -> [GeneratedFile] {
        try GeneratedNames.check(files)
        let layout = MessageLayout(files)
        let results = Mutex<[Int: Result<GeneratedFile, any Error>]>([:])
        DispatchQueue.concurrentPerform(iterations: files.count) { index in
            let result = Result {
                GeneratedFile(
                    path: NamingRules().outputPath(files[index]),
                    contents: try FileGenerator(
                        file: files[index], options: options, layout: layout
                    ).generate())
            }
            results.withLock { $0[index] = result }
        }
        let ordered = results.withLock { results in files.indices.compactMap { results[$0] } }
        return try ordered.map { try $0.get() }
    }

    /// The Swift file for one of the files of a set.
    /// - Throws: `DescriptorError` if the file is not in the set, or as above.
    public func generate(
        file: Google_Protobuf_FileDescriptorProto, in set: DescriptorSet
    ) throws -> GeneratedFile {
        guard let linked = set.file(named: file.name) else {
            throw DescriptorError.missingImport(file.name, importedBy: file.name)
        }
        return try generate(file: linked)
    }
}
