import ManageKit

/// The services that the server offers for this app. `manage generateservices -hd` adds to them.
let handlers = BasicHandler {
}
