// What a project imports: one name for everything that models, services and `main.swift` use.

@_exported public import CommandLineKit
@_exported public import GRPCCore
@_exported public import GRPCServices
@_exported public import GRPCTransport
@_exported public import ManagementCommands
@_exported public import ModelServices
@_exported public import ORM
@_exported public import ORMPostgres
@_exported public import ORMSQLite
@_exported public import ProjectRegistry
@_exported public import Protobuf
