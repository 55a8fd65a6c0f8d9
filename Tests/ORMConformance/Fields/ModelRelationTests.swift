internal import ORM
internal import Testing

/// Relations between models, on every database.
@Suite struct ModelRelationTests {
    private static let models: [any Model.Type] = [
        Person.self, Profile.self, Badge.self, Group.self, Membership.self, Debt.self,
    ]

    private func withClub(
        _ driver: Driver, _ body: (Person, Person, Person) async throws -> Void
    ) async throws {
        try await driver.withDatabase { database in
            try await database.createTables(of: Self.models)
            var people: [Person] = []
            for name in ["Ann", "Bob", "Cid"] {
                var person = Person(name: name)
                try await person.save()
                people.append(person)
            }
            try await body(people[0], people[1], people[2])
        }
    }

    @Test(
        "one row refers to each at most, by a key of its own or as its key",
        arguments: Driver.allCases)
    func oneToOne(driver: Driver) async throws {
        try await withClub(driver) { ann, bob, _ in
            var profile = Profile(person: ForeignKey(bob), motto: "Go on")
            try await profile.save()
            profile.motto = "Stay"
            try await profile.save()
            #expect(try await Profile.objects.all() == [profile])
            #expect(try await Profile.objects.get(\.person == bob) == profile)
            var badge = Badge(person: ForeignKey(ann))
            try await badge.save()
            var second = Badge(person: ForeignKey(ann))
            let error = await #expect(throws: DatabaseError.self) { try await second.save() }
            #expect(
                error?.code == .uniqueViolation(table: "club_badge", columns: ["person_id"]))
        }
    }

    @Test("rows of one model relate to each other", arguments: Driver.allCases)
    func selfReference(driver: Driver) async throws {
        try await withClub(driver) { ann, bob, cid in
            try await bob.friends.add(ann, cid)
            #expect(try await bob.friends.all() == [ann, cid])
            #expect(try await ann.friends.all() == [])
            try await bob.friends.remove(ann)
            #expect(try await bob.friends.keys() == [cid.id])
            var boss = cid
            boss.boss = ForeignKey(cid)
            try await boss.save()
            #expect(try await Person.objects.filter(\.boss == cid).all() == [boss])
        }
    }

    @Test("pairs are rows of a model, made with its defaults", arguments: Driver.allCases)
    func through(driver: Driver) async throws {
        try await withClub(driver) { ann, bob, cid in
            var group = Group(name: "g")
            try await group.save()
            try await group.members.set([ann, bob])
            try await group.members.add(bob)
            let pairs = try await Membership.objects.all()
            #expect(pairs.map(\.person.id) == [ann.id, bob.id])
            #expect(pairs.map(\.rank) == [7, 7])
            var pair = Membership(group: ForeignKey(group), person: ForeignKey(cid), rank: 1)
            try await pair.save()
            #expect(try await group.members.all() == [ann, bob, cid])
            try await group.members.remove(ann)
            #expect(try await Membership.objects.count() == 2)
            let deleted = try await group.delete()
            #expect(deleted.byModel == ["club.Group": 1, "club.Membership": 2])
        }
    }

    @Test(
        "deleting follows the foreign keys, and counts as Django does", arguments: Driver.allCases)
    func deletion(driver: Driver) async throws {
        try await withClub(driver) { ann, bob, cid in
            var worker = bob
            worker.boss = ForeignKey(cid)
            try await worker.save()
            var profile = Profile(person: ForeignKey(cid))
            try await profile.save()
            try await cid.friends.add(ann, cid)
            try await ann.friends.add(cid)
            let deleted = try await cid.delete()
            #expect(
                deleted.byModel == [
                    "club.Person": 1, "club.Profile": 1, "club.Person_friends": 3,
                ])
            #expect(deleted.total == 5)
            #expect(try await Person.objects.get(\.id == bob.id).boss == nil)
        }
    }

    @Test(
        "a protected row stays, and so does one that would leave a restricted row",
        arguments: Driver.allCases)
    func refusals(driver: Driver) async throws {
        try await withClub(driver) { ann, bob, cid in
            var badge = Badge(person: ForeignKey(ann))
            try await badge.save()
            let protected = await #expect(throws: ProtectedError.self) {
                try await Person.objects.delete()
            }
            #expect(
                protected?.description
                    == "Cannot delete some instances of model 'Person' because they are referenced "
                    + "through protected foreign keys: 'Badge.person'.")
            var group = Group(name: "g")
            try await group.save()
            var debt = Debt(
                group: ForeignKey(group), person: ForeignKey(bob), guarantor: ForeignKey(cid))
            try await debt.save()
            let restricted = await #expect(throws: RestrictedError.self) { try await bob.delete() }
            #expect(
                restricted?.description
                    == "Cannot delete some instances of model 'Person' because they are referenced "
                    + "through restricted foreign keys: 'Debt.person'.")
            #expect(try await Person.objects.count() == 3)
            try await cid.delete()
            #expect(try await Debt.objects.get().guarantor == ForeignKey(ann))
            #expect(try await group.delete().byModel == ["club.Group": 1, "club.Debt": 1])
            #expect(try await bob.delete().total == 1)
        }
    }
}
