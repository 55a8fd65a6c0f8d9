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
