package nl.tweespraak.demo;

import static nl.tweespraak.demo.Dealer.where;
import static nl.tweespraak.demo.Dealer.without;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// The 229 visitors of the replica, made so that every published margin of edition 2022 holds at once: each variable is
/// dealt out in fixed numbers within groups that earlier ones cut. Only who gets what is up to the seed.
///
/// The groups: sexual exploitation only (210), sexual and criminal (5), criminal only (14); in them victims, visitors
/// whose perpetrator is a parent, visitors whose client knew.
final class Visitors {

    private static final String AGES_SEXUAL = """
            10 11 12*3 13*7 14*10 15*13 16*20 17*18 18*12 19*12 20*10 21*9 22*8 23*7 24*7 25*6 26*5 27*4 28*4 29*3 30*4
            31*2 32*3 33*2 35*3 37*2 39 41 43 46 52 58 67""";
    private static final String AGES_CRIMINAL = "12 14 15 16*3 17*4 18 20 21 22 23 24 26*2";

    private final Dealer dealer;
    private final List<Visitor> all = new ArrayList<>();
    private final List<Visitor> sexual;
    private final List<Visitor> criminal;
    private final List<Visitor> victims;
    private final List<Visitor> sexualVictims;
    private final List<Visitor> sexualOthers;
    private final Random random;

    private Visitors(Random random) {
        this.random = random;
        this.dealer = new Dealer(random);
        for (int i = 0; i < 229; i++) {
            all.add(new Visitor());
        }
        all.forEach(it -> it.put("scope", "1"));
        dealer.deal(all, "exploitation", "1", 210, "1|2", 5, "2", 14);
        sexual = where(all, it -> it.is("exploitation", "1"));
        criminal = without(all, sexual);
        List<Visitor> both = where(criminal, it -> it.is("exploitation", "1|2"));
        List<Visitor> criminalOnly = without(criminal, both);
        dealer.deal(sexual, "chatter_role", "1", 183, "4", 13, "2", 13, "3", 1);
        dealer.deal(both, "chatter_role", "1", 5);
        dealer.deal(criminalOnly, "chatter_role", "1", 11, "4", 2, "2", 1);
        dealer.deal(sexual, "gender", "1", 197, "2", 10, "3", 1);
        dealer.deal(both, "gender", "1", 5);
        dealer.deal(criminalOnly, "gender", "1", 10, "2", 3, "3", 1);
        victims = where(all, it -> it.is("chatter_role", "1"));
        sexualVictims = where(sexual, victims::contains);
        sexualOthers = without(sexual, victims);
    }

    /// In no order that means anything.
    static List<Visitor> of(Random random) {
        Visitors visitors = new Visitors(random);
        visitors.perpetrators();
        visitors.clientsDurationAndAge();
        visitors.safety();
        visitors.others();
        visitors.coercion();
        visitors.wayHere();
        return visitors.dealer.shuffled(visitors.all);
    }

    private void perpetrators() {
        dealer.deal(sexualVictims, "perpetrator_relation", "1", 95, "2", 34, "3", 15, "4", 2);
        dealer.deal(sexualOthers, "perpetrator_relation", "1", 12, "2", 3, "3", 3);
        dealer.deal(criminal, "perpetrator_relation", "1", 10, "2", 2, "3", 6, "4", 1);
        dealer.deal(family(sexualVictims), "family_relation", "1", 20, "2", 4, "3", 2, "4", 3, "5", 3, "6", 1, "7", 1);
        dealer.deal(family(sexualOthers), "family_relation", "1", 1, "3", 1, "4", 1);
        dealer.deal(family(criminal), "family_relation", "2", 1);
        dealer.deal(where(sexual, it -> it.is("perpetrator_relation", "3")), "social_relation", "1", 5, "2", 5, "3", 5,
                "4", 3);
        dealer.deal(where(criminal, it -> it.is("perpetrator_relation", "3")), "social_relation", "1", 3, "2", 1, "3",
                1);
        dealer.deal(where(all, it -> it.is("perpetrator_relation", "1", "3", "4")), "meeting", "1", 71, "2", 21);
        dealer.deal(where(all, it -> it.is("meeting", "2")), "online_platform", "1", 6, "2", 7, "3", 2);
        dealer.deal(sexual, "several_perpetrators", "1", 55, "2", 60);
        dealer.deal(criminal, "several_perpetrators", "1", 6, "2", 5);
        List<Visitor> several = where(sexual, it -> it.is("several_perpetrators", "1"));
        dealer.deal(several, "other_victims", "1", 13, "2", 12);
        dealer.deal(without(sexual, several), "other_victims", "1", 7, "2", 40);
        dealer.deal(criminal, "other_victims", "1", 2, "2", 4);
    }

    private static List<Visitor> family(List<Visitor> among) {
        return where(among, it -> it.is("perpetrator_relation", "2"));
    }

    private static boolean isByParent(Visitor visitor) {
        return visitor.is("family_relation", "1", "2", "3");
    }

    private void clientsDurationAndAge() {
        List<Visitor> withParent = dealer.pick(where(sexualVictims, Visitors::isByParent), 22);
        List<Visitor> noParent = where(sexualVictims, it -> !isByParent(it));
        List<Visitor> withoutParent = dealer.pick(noParent, 21);
        List<Visitor> knew = Stream.concat(withParent.stream(), withoutParent.stream()).toList();
        List<Visitor> should = dealer.pick(without(noParent, withoutParent), 8);
        knew.forEach(it -> it.put("client_knowledge", "3"));
        should.forEach(it -> it.put("client_knowledge", "2"));
        dealer.deal(where(victims, it -> !it.is("exploitation", "2")), "client_knowledge", "1", 45);
        dealer.deal(where(all, it -> !it.is("exploitation", "2")), "several_clients", "1", 90, "2", 12);
        indicators(withParent, withoutParent);

        List<Visitor> longMinors = dealer.pick(withParent, 8);
        longMinors.forEach(it -> it.put("duration", "6"));
        dealer.deal(knew, "duration", "1", 3, "2", 7, "3", 4, "4", 4, "5", 2);
        dealer.deal(without(sexual, knew), "duration", "1", 17, "2", 21, "3", 8, "4", 13, "5", 6);
        List<Visitor> longAdults = dealer.pick(where(sexual,
                it -> !it.has("duration") && !knew.contains(it) && !should.contains(it)), 10);
        longAdults.forEach(it -> it.put("duration", "6"));
        dealer.deal(criminal, "duration", "1", 1, "2", 3, "3", 2, "4", 1, "5", 1);

        List<String> ages = ages(AGES_SEXUAL);
        dealer.take(longMinors, "age", ages, it -> isMinor(it) && !it.equals("14"));
        dealer.take(should.subList(0, 3), "age", ages, it -> it.equals("14"));
        dealer.take(should.subList(3, 7), "age", ages, it -> isMinor(it) && !it.equals("14"));
        dealer.take(should.subList(7, 8), "age", ages, it -> !isMinor(it));
        dealer.take(longAdults, "age", ages, it -> !isMinor(it));
        dealer.deal(sexual, "age", ages);
        dealer.deal(criminal, "age", ages(AGES_CRIMINAL));
    }

    private static boolean isMinor(String age) {
        return Integer.parseInt(age) < 18;
    }

    /// `12*3` is 12, 12, 12.
    private static List<String> ages(String written) {
        List<String> ages = new ArrayList<>();
        for (String each : written.split("\\s+", -1)) {
            String[] parts = each.split("\\*", 2);
            ages.addAll(Collections.nCopies(parts.length == 1 ? 1 : Integer.parseInt(parts[1]), parts[0]));
        }
        return ages;
    }

    /// Eleven with one indicator and 32 with more, 89 in all: 28 times the trafficker, 23 times the age, 24 violence, 8
    /// filming, 6 a refusal. The most frequent goes first, to those with most places left: so every place is filled.
    private void indicators(List<Visitor> withParent, List<Visitor> withoutParent) {
        List<Visitor> present = new ArrayList<>(withParent);
        present.addAll(dealer.pick(withoutParent, 6));
        List<Visitor> absent = without(withoutParent, present);
        List<Integer> more = new ArrayList<>(Collections.nCopies(20, 2));
        more.addAll(Collections.nCopies(10, 3));
        more.addAll(Collections.nCopies(2, 4));
        List<Integer> sizes = new ArrayList<>(Collections.nCopies(6, 1));
        sizes.addAll(dealer.shuffled(more));
        sizes.addAll(Collections.nCopies(5, 1));
        List<Visitor> order = new ArrayList<>(dealer.shuffled(present));
        order.addAll(dealer.shuffled(absent));
        Marks marks = new Marks(order, sizes, random);
        marks.give(2, dealer.shuffled(present), present.size());
        marks.give(3, order, 24);
        marks.give(1, order, 23);
        marks.give(4, order, 8);
        marks.give(5, order, 6);
        marks.writeTo("client_indicator");
        withParent.forEach(it -> it.put("parent_present", "1"));
        dealer.deal(present, "parent_present", "2", 5);
    }

    private void safety() {
        List<Visitor> criminalVictims = where(criminal, victims::contains);
        dealer.deal(sexualVictims, "acute_unsafety", "1", 120, "2", 24);
        dealer.deal(sexualOthers, "acute_unsafety", "1", 12, "2", 3);
        dealer.deal(criminalVictims, "acute_unsafety", "1", 14, "2", 1);
        dealer.deal(without(criminal, criminalVictims), "acute_unsafety", "1", 2);
        List<Visitor> unsafe = where(all, it -> it.is("acute_unsafety", "1"));
        unsafe.forEach(it -> it.put("time_since", "1"));
        dealer.deal(sexualOthers, "time_since", "1", 6);
        dealer.deal(sexual, "time_since", "2", 15, "3", 12, "4", 6);
        dealer.deal(criminal, "time_since", "2", 1);
        dealer.deal(where(victims, unsafe::contains), "first_disclosure", "1", 90, "2", 27);
        dealer.deal(without(victims, unsafe), "first_disclosure", "1", 14, "2", 44);
        dealer.deal(where(victims, it -> it.is("first_disclosure", "2")), "disclosed_to", "1", 20, "2", 12, "3", 14,
                "1|3", 6, "4", 5, "5", 4);
    }

    private void others() {
        dealer.deal(criminal, "criminal_act", "1", 12, "1|4", 1, "2", 3, "3", 2);
        dealer.deal(all, "language", "2", 2, "1", 227);
    }

    /// 337 means over 158 visitors; 24 of them live with the parents who exploit them.
    private void coercion() {
        List<Visitor> byParent = where(all, Visitors::isByParent);
        List<Visitor> livingIn = dealer.pick(byParent, 24);
        List<Visitor> coerced = new ArrayList<>(livingIn);
        coerced.addAll(dealer.pick(without(all, livingIn), 158 - livingIn.size()));
        List<Integer> sizes = new ArrayList<>(Collections.nCopies(45, 1));
        sizes.addAll(Collections.nCopies(62, 2));
        sizes.addAll(Collections.nCopies(39, 3));
        sizes.addAll(Collections.nCopies(9, 4));
        sizes.addAll(Collections.nCopies(3, 5));
        Marks marks = new Marks(coerced, dealer.shuffled(sizes), random);
        marks.give(5, livingIn, livingIn.size());
        for (Visitor visitor : coerced) {
            List<Integer> means = new ArrayList<>(List.of(1, 2, 3, 6, 6, 6, 7, 7, 8));
            if (visitor.has("age")) {
                means.add(4);
            }
            if (!byParent.contains(visitor)) {
                means.add(5);
            }
            marks.fill(visitor, dealer.shuffled(means));
        }
        marks.writeTo("coercion");
        List<String> kinds = List.of("1", "2", "1|2", "2|3", "4", "3|4", "1|2|4");
        where(all, it -> Arrays.asList(it.get("coercion").split("\\|", -1)).contains("6"))
                .forEach(it -> it.put("violence", kinds.get(random.nextInt(kinds.size()))));
    }

    /// Who tells it for the first time was not sent by somebody who cares for them.
    private void wayHere() {
        dealer.deal(where(all, it -> !it.is("first_disclosure", "1")), "referral", "1", 9, "2", 6, "3", 2);
        dealer.deal(all, "referral", "4", 10, "5", 3, "6", 1, "7", 2);
    }
}
