import Foundation
import GRPCCore
import ORM
import ORMPostgres
import Protobuf
import TestSupport
import Testing

@testable import ManageTesting
@testable import ModelServices

/// A service over every other kind of field, on both databases.
@Suite struct PlaceServiceTests {
    enum Driver: CaseIterable { case sqlite, postgresql }

    private struct PlaceSerializer: ModelSerializer {
        typealias Message = Place_Place
        static let fields: SerializerFields<Place> = .all(except: \.token)
    }

    private struct PlaceService: ModelService, PagedListModelMixin, PartialUpdateModelMixin,
        Place_PlaceController
    {
        typealias Serializer = PlaceSerializer
        static let queryset = Place.objects.all()
    }

    private func withService(
        on driver: Driver, _ body: (Place_PlaceController.Client) async throws -> Void
    ) async throws {
        let models: [any Model.Type] = [Place.self, District.self]
        try await withRPCTest(services: [PlaceService()], models: models) { channel in
            let stub = Place_PlaceController.Client(channel)
            guard driver == .postgresql else { return try await body(stub) }
            let url = try PostgresServer.shared.get().makeDatabase()
            let database = try PostgresDatabase(url: url, name: url)
            do {
                try await TestTables(apps: [], models: models).make(in: database)
                try await Databases.$override.withValue([database]) { try await body(stub) }
            } catch {
                await database.close()
                throw error
            }
            await database.close()
        }
    }

    private func request(_ district: District) -> Place_PlaceCreateRequest {
        .with {
            $0.address = "2001:DB8:0:0::1"
            $0.gateway = "10.0.0.1"
            $0.price = "12.5"
            $0.opened = "1999-12-31"
            $0.opensAt = "08:30"
            $0.email = "a@example.org"
            $0.slug = "a-b"
            $0.site = "https://example.org/"
            $0.rank = 3
            $0.isOpen = true
            $0.area = 0.5
            $0.district = district.id.uuidString.lowercased()
        }
    }

    @Test(
        "what is created is what is retrieved, listed and filtered, whatever the columns hold",
        arguments: Driver.allCases)
    func roundTrip(_ driver: Driver) async throws {
        try await withService(on: driver) { stub in
            let (north, south) = (try await District.make("n"), try await District.make("s"))
            let keys = [north, south].map { $0.id.uuidString.lowercased() }.sorted()
            var request = request(north)
            request.neighbours = keys
            let created = try await stub.create(request)
            #expect(UUID(uuidString: created.id) != nil)
            var expected = Place_Place.with {
                $0.id = created.id
                $0.address = "2001:db8::1"
                $0.gateway = "10.0.0.1"
                $0.price = "12.50"
                $0.opened = "1999-12-31"
                $0.opensAt = "08:30:00"
                $0.email = "a@example.org"
                $0.slug = "a-b"
                $0.site = "https://example.org/"
                $0.rank = 3
                $0.isOpen = true
                $0.area = 0.5
                $0.district = request.district
                $0.neighbours = keys
            }
            #expect(created == expected)
            #expect(try await stub.retrieve(.with { $0.id = created.id }) == expected)
            #expect(try await stub.list(.init()).results == [expected])
            let filtered = try await stub.list(
                .with {
                    $0.address = "2001:db8::1"
                    $0.gateway = "10.0.0.1"
                    $0.id = created.id
                    $0.opened = "1999-12-31"
                    $0.district = request.district
                })
            #expect(filtered.results == [expected])
            let others = try await stub.list(.with { $0.address = "10.0.0.1" })
            #expect(others.results == [])

            let changed = try await stub.partialUpdate(
                .with {
                    $0.id = created.id
                    $0.neighbours = [keys[1]]
                    $0.address = "::ffff:1.2.3.4"
                })
            expected.neighbours = [keys[1]]
            expected.address = "1.2.3.4"
            #expect(changed.neighbours == expected.neighbours)
            expected.address = changed.address
            #expect(try await stub.retrieve(.with { $0.id = created.id }) == expected)
            _ = try await stub.destroy(.with { $0.id = created.id })
            #expect(try await Place.objects.count() == 0)
        }
    }

    @Test(
        "a key of the client's own is taken, and keys that are none are told",
        arguments: Driver.allCases)
    func keys(_ driver: Driver) async throws {
        try await withService(on: driver) { stub in
            var request = request(try await District.make("n"))
            let key = "c79b7ac0-7f42-4f2f-8d5e-5b1a1a2f3c4d"
            request.id = key
            #expect(try await stub.create(request).id == key)
            for neighbour in ["x", UUID().uuidString.lowercased()] {
                var faulty = request
                faulty.id = ""
                faulty.neighbours = [neighbour]
                let error = await rpcError { _ = try await stub.create(faulty) }
                #expect(error?.code == .invalidArgument)
                #expect(error?.message.contains("neighbours") == true)
            }
            #expect(try await Place.objects.count() == 1)
        }
    }

    @Test("a row whose column holds something else is an error, not a zero or a broken message")
    func storedTypes() async throws {
        try await withService(on: .sqlite) { stub in
            let created = try await stub.create(request(try await District.make("n")))
            let database = try Databases.database()
            for (column, value) in [("rank", "'many'"), ("slug", "CAST(x'ff' AS text)")] {
                try await database.executeScript("UPDATE place_place SET \(column) = \(value);")
                for _ in 0..<2 {
                    let retrieved = await rpcError {
                        _ = try await stub.retrieve(.with { $0.id = created.id })
                    }
                    #expect(retrieved?.message.contains("`place.Place.\(column)`") == true)
                }
                let listed = await rpcError { _ = try await stub.list(.init()) }
                #expect(listed?.message.contains("`place.Place.\(column)`") == true)
                try await database.executeScript("UPDATE place_place SET \(column) = 3;")
            }
        }
    }
}
