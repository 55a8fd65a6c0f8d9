# {{ project_name }}

A gRPC service made with ManageKit. `manage` must be installed, or `MANAGE_HOME` name a checkout of it.

```
manage startapp account            # a new app: models, services, migrations
manage makemigrations && manage migrate
manage generateproto && manage generategrpc && manage generateservices -hd
manage grpcrunserver --dev         # serves, and reloads on every save
manage test
```

`manage help` lists every command. In production run the built executable itself:

```
swift build -c release --static-swift-stdlib --product {{ project_name }}
.build/release/{{ project_name }} grpcrunserver --settings production
```

A Swift package that calls the service depends on its stubs and on nothing else of it:

```swift
dependencies: [.package(path: "../{{ project_name }}")],
targets: [
    .executableTarget(
        name: "client", dependencies: [.product(name: "{{ project_name }}GRPC", package: "{{ project_name }}")])
]
```

`import GeneratedGRPC` then brings the messages, the stubs and what they run on:

```swift
let group = try EventLoopGroup(count: 1)
let channel = Channel(to: .ip(host: "localhost", port: 50051), loop: group.next())
let stub = Account_PostController.Client(channel)
```
