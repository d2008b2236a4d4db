package app.dateline.item.oracle;

import static app.dateline.item.oracle.Draft.of;
import static app.dateline.item.oracle.Lakeland.date;
import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.fact.Value;
import app.dateline.item.Item;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The oracle is no rubber stamp and no pedant: each spoilt item is caught for what is wrong, its fair twin passes. */
class OracleCatchesTest {

    private record Planted(String name, Fault fault, Item spoilt, Item fair) {}

    private final Oracle oracle = new Oracle(Lakeland.base(), Lakeland.ASKS);

    private static final String WHERE_FIRST = "Where did the first meeting of Brand and Cole take place?";

    private static Draft whereFirst(String stem) {
        return of("place", stem, "first-held")
                .place("Port Vell", "vell", "first-held")
                .place("Torrow", "torrow", "council-held")
                .place("Tarn", "tarn", "visit-held");
    }

    private static Draft whenFirst(String stem) {
        return of("date", stem, "first-held").option("12 May 2024", date("2024-05-12"), "first-held");
    }

    private static Draft wantedByBrand(String stem) {
        return wantedByBrand(stem, "brand-dam");
    }

    private static Draft wantedByBrand(String stem, String... facts) {
        return of("aim", stem, facts).by("gazette").phrase("keep the dam closed", "brand-dam");
    }

    private static final String WANTED = "According to the Gazette, what did Brand want?";

    private static final List<Planted> PLANTED = List.of(
            new Planted(
                    "the key is another fact's value",
                    Fault.KEY_NOT_ANSWER,
                    whereFirst(WHERE_FIRST).choice(1),
                    whereFirst(WHERE_FIRST).choice(0)),
            new Planted(
                    "a wrong option is another aim of the same actor",
                    Fault.ALSO_RIGHT,
                    wantedByBrand(WANTED)
                            .phrase("buy more boats", "brand-boats")
                            .phrase("save the fish", "diaz-fish")
                            .choice(0),
                    wantedByBrand(WANTED)
                            .phrase("get more water", "cole-water")
                            .phrase("save the fish", "diaz-fish")
                            .choice(0)),
            new Planted(
                    "what the source only supposes is asked as certain",
                    Fault.HEDGE,
                    of("aim", "According to the Gazette, what did Moor want?", "moor-race")
                            .by("gazette")
                            .phrase("win the boat race", "moor-race")
                            .phrase("save the fish", "diaz-fish")
                            .phrase("get more water", "cole-water")
                            .choice(0),
                    of("aim", "According to the Gazette, what did Moor want?", "moor-dam")
                            .by("gazette")
                            .phrase("let no water through the dam", "moor-dam")
                            .phrase("save the fish", "diaz-fish")
                            .phrase("get more water", "cole-water")
                            .choice(0)),
            new Planted(
                    "what the source states is asked as supposed",
                    Fault.HEDGE,
                    wantedByBrand("According to the Gazette, what may Brand have wanted?")
                            .phrase("get more water", "cole-water")
                            .phrase("save the fish", "diaz-fish")
                            .choice(0),
                    wantedByBrand(WANTED)
                            .phrase("get more water", "cole-water")
                            .phrase("save the fish", "diaz-fish")
                            .choice(0)),
            new Planted(
                    "a wrong option means the same by the curator's word",
                    Fault.ALSO_RIGHT,
                    wantedByBrand(WANTED)
                            .phrase("let no water through the dam", "moor-dam")
                            .phrase("save the fish", "diaz-fish")
                            .choice(0),
                    wantedByBrand(WANTED)
                            .phrase("sell the nets", "diaz-says")
                            .phrase("save the fish", "diaz-fish")
                            .choice(0)),
            new Planted(
                    "half of the wrong options could not be the asked one's by their words",
                    Fault.SIDE,
                    wantedByBrand(WANTED)
                            .phrase("mend the diving bells", "diaz-bells")
                            .phrase("save the fish", "diaz-fish")
                            .choice(0),
                    wantedByBrand(WANTED)
                            .phrase("mend the diving bells", "diaz-bells")
                            .phrase("save the fish", "diaz-fish")
                            .phrase("get more water", "cole-water")
                            .choice(0)),
            new Planted(
                    "a claim called false that is only coarser",
                    Fault.ALSO_RIGHT,
                    of("date", "The visit of Díaz to Moor took place in June 2024.", "visit-held")
                            .option("June 2024", date("2024-06"), "council-held")
                            .option("20 June 2024", date("2024-06-20"), "visit-held")
                            .claim(false),
                    of("date", "The visit of Díaz to Moor took place on 12 May 2024.", "visit-held")
                            .option("12 May 2024", date("2024-05-12"), "first-held")
                            .option("20 June 2024", date("2024-06-20"), "visit-held")
                            .claim(false)),
            new Planted(
                    "a claim called true that is false",
                    Fault.KEY_NOT_ANSWER,
                    of("place", "The first meeting of Brand and Cole took place in Tarn.", "first-held")
                            .place("Tarn", "tarn", "visit-held")
                            .place("Port Vell", "vell", "first-held")
                            .claim(true),
                    of("place", "The first meeting of Brand and Cole took place in Port Vell.", "first-held")
                            .place("Port Vell", "vell", "first-held")
                            .place("Port Vell", "vell", "first-held")
                            .claim(true)),
            new Planted(
                    "two deadlines answer",
                    Fault.AMBIGUOUS,
                    of("due-of", "By when was Cole to open the dam?", "dam-set").typedDate("2024-07-01", null),
                    of("due-of", "By when was Moor to lift the nets?", "nets-set")
                            .typedDate("2024-11-05", null)),
            new Planted(
                    "sources differ and none is named",
                    Fault.UNATTRIBUTED,
                    of("place", "In which city did the second meeting of Brand and Cole take place?", "second-held")
                            .typedPlace("brun"),
                    of(
                                    "place",
                                    "According to the Gazette, in which city did the second meeting of Brand and Cole take place?",
                                    "second-held")
                            .by("gazette")
                            .typedPlace("brun")),
            new Planted(
                    "the key is what the other source says",
                    Fault.KEY_NOT_ANSWER,
                    of(
                                    "place",
                                    "According to the Gazette, in which city did the second meeting of Brand and Cole take place?",
                                    "second-held")
                            .by("gazette")
                            .typedPlace("tarn"),
                    of(
                                    "place",
                                    "According to the Herald, in which city did the second meeting of Brand and Cole take place?",
                                    "second-herald")
                            .by("herald")
                            .typedPlace("tarn")),
            new Planted(
                    "the author's claim without the author",
                    Fault.UNATTRIBUTED,
                    of("actor", "Who wanted to save the fish?", "diaz-fish")
                            .option("Díaz", new Value.OfParty("diaz"), "diaz-fish")
                            .option("Cole", new Value.OfParty("cole"), "cole-water")
                            .choice(0),
                    of("actor", "According to the Gazette, who wanted to save the fish?", "diaz-fish")
                            .by("gazette")
                            .option("Díaz", new Value.OfParty("diaz"), "diaz-fish")
                            .option("Cole", new Value.OfParty("cole"), "cole-water")
                            .choice(0)),
            new Planted(
                    "what one says of another, told as the source's own word",
                    Fault.UNATTRIBUTED,
                    of("aim", "According to the Herald, what did Moor want?", "diaz-says")
                            .by("herald")
                            .phrase("sell the nets", "diaz-says")
                            .phrase("save the fish", "diaz-fish")
                            .choice(0),
                    of("aim", "According to Díaz, as the Herald reports, what did Moor want?", "diaz-says")
                            .by("herald")
                            .phrase("sell the nets", "diaz-says")
                            .phrase("save the fish", "diaz-fish")
                            .choice(0)),
            new Planted(
                    "the stem does not say which event",
                    Fault.STEM_LACKS,
                    whereFirst("Where did the meeting take place?").choice(0),
                    whereFirst(WHERE_FIRST).choice(0)),
            new Planted(
                    "the stem does not say how many",
                    Fault.STEM_LACKS,
                    wantedByBrand(
                                    "According to the Gazette, which of these did Brand want?",
                                    "brand-dam",
                                    "brand-boats")
                            .phrase("buy more boats", "brand-boats")
                            .phrase("save the fish", "diaz-fish")
                            .several(0, 1),
                    wantedByBrand(
                                    "According to the Gazette, which two of these did Brand want?",
                                    "brand-dam",
                                    "brand-boats")
                            .phrase("buy more boats", "brand-boats")
                            .phrase("save the fish", "diaz-fish")
                            .several(0, 1)),
            new Planted(
                    "a right option left unkeyed among several",
                    Fault.ALSO_RIGHT,
                    of("parties", "Which one of these took part in the lake council?", "council-held")
                            .option("Díaz", new Value.OfParty("diaz"), "council-held")
                            .option("Cole", new Value.OfParty("cole"), "council-held")
                            .several(0),
                    of("parties", "Which two of these took part in the lake council?", "council-held")
                            .option("Díaz", new Value.OfParty("diaz"), "council-held")
                            .option("Cole", new Value.OfParty("cole"), "council-held")
                            .option("Moor", new Value.OfParty("moor"), "visit-held")
                            .several(0, 1)),
            new Planted(
                    "a year taken for granted that the stem does not say",
                    Fault.STEM_LACKS,
                    of("date", "On which day did the first meeting of Brand and Cole take place?", "first-held")
                            .typedDate("2024-05-12", 2023),
                    of("date", "On which day of 2024 did the first meeting of Brand and Cole take place?", "first-held")
                            .typedDate("2024-05-12", 2024)),
            new Planted(
                    "the event's name holds the place",
                    Fault.LEAK,
                    whereFirst("Where did the talks at Port Vell take place?").choice(0),
                    whereFirst(WHERE_FIRST).choice(0)),
            new Planted(
                    "the stem names what contains the key",
                    Fault.LEAK,
                    whereFirst("Where in Kesh did the first meeting of Brand and Cole take place?")
                            .choice(0),
                    whereFirst("Where in Norland or Southmark did the first meeting of Brand and Cole take place?")
                            .choice(0)),
            new Planted(
                    "another spelling without its accent",
                    Fault.LEAK,
                    of("parties", "Which of these took part in the lake council that eva diez led?", "council-held")
                            .option("Díaz", new Value.OfParty("diaz"), "council-held")
                            .option("Moor", new Value.OfParty("moor"), "visit-held")
                            .choice(0),
                    of("parties", "Which of these took part in the lake council?", "council-held")
                            .option("Díaz", new Value.OfParty("diaz"), "council-held")
                            .option("Moor", new Value.OfParty("moor"), "visit-held")
                            .choice(0)),
            new Planted(
                    "the stem names the month of the key",
                    Fault.LEAK,
                    of("date", "On which day did the visit of Díaz in June 2024 take place?", "visit-held")
                            .typedDate("2024-06-20", null),
                    of("date", "On which day did the visit of Díaz to Moor take place?", "visit-held")
                            .typedDate("2024-06-20", null)),
            new Planted(
                    "the length stands in the stem in words",
                    Fault.LEAK,
                    of("length", "How long was the deadline for the dam, fifty days in all, to run?", "dam-set")
                            .typedLength("50 days"),
                    of("length", "How long was the deadline for the dam to run?", "dam-set")
                            .typedLength("50 days")),
            new Planted(
                    "only the key repeats the stem",
                    Fault.LEAK,
                    of("event-at", "Which of these took place in Torrow?", "council-held")
                            .event("the lake council in Torrow", "council", "council-held")
                            .event("the visit of Díaz to Moor", "visit", "visit-held")
                            .choice(0),
                    of("event-at", "Which of these took place in Torrow?", "council-held")
                            .event("the lake council", "council", "council-held")
                            .event("the visit of Díaz to Moor", "visit", "visit-held")
                            .choice(0)),
            new Planted(
                    "one option lies in another",
                    Fault.NESTED,
                    whereFirst(WHERE_FIRST)
                            .place("Southmark", "southmark", "visit-held")
                            .choice(0),
                    whereFirst(WHERE_FIRST).place("Brün", "brun", "second-held").choice(0)),
            new Planted(
                    "two options may be one day",
                    Fault.NESTED,
                    whenFirst("When did the first meeting of Brand and Cole take place?")
                            .made("about 20 June 2024", date("2024-06-20~"))
                            .made("21 June 2024", date("2024-06-21"))
                            .choice(0),
                    whenFirst("When did the first meeting of Brand and Cole take place?")
                            .made("20 April 2024", date("2024-04-20"))
                            .made("21 June 2024", date("2024-06-21"))
                            .choice(0)),
            new Planted(
                    "a fact that is not there",
                    Fault.UNCITED,
                    whereFirst(WHERE_FIRST).place("Brün", "brun", "nowhere").choice(0),
                    whereFirst(WHERE_FIRST).place("Brün", "brun", "second-held").choice(0)),
            new Planted(
                    "a fact that says something else",
                    Fault.MISCITED,
                    whereFirst(WHERE_FIRST).place("Brün", "brun", "visit-held").choice(0),
                    whereFirst(WHERE_FIRST).place("Brün", "brun", "second-held").choice(0)),
            new Planted(
                    "an old version of its fact",
                    Fault.UNKNOWN,
                    whereFirst(WHERE_FIRST).version("v0").choice(0),
                    whereFirst(WHERE_FIRST).choice(0)),
            new Planted(
                    "a made-up place",
                    Fault.CONSTRUCTED,
                    whereFirst(WHERE_FIRST)
                            .made("Brün", new Value.OfPlace("brun"))
                            .choice(0),
                    whereFirst(WHERE_FIRST).place("Brün", "brun", "second-held").choice(0)),
            new Planted(
                    "a month among days",
                    Fault.UNLIKE,
                    whenFirst("When did the first meeting of Brand and Cole take place?")
                            .option("June 2024", date("2024-06"), "council-held")
                            .choice(0),
                    whenFirst("When did the first meeting of Brand and Cole take place?")
                            .option("20 June 2024", date("2024-06-20"), "visit-held")
                            .choice(0)),
            new Planted(
                    "a person among places",
                    Fault.UNLIKE,
                    whereFirst(WHERE_FIRST)
                            .option("Moor", new Value.OfParty("moor"), "visit-held")
                            .choice(0),
                    whereFirst(WHERE_FIRST).choice(0)),
            new Planted(
                    "another fact's passage",
                    Fault.EVIDENCE,
                    whereFirst(WHERE_FIRST).showing("gazette", 4).choice(0),
                    whereFirst(WHERE_FIRST).showing("gazette", 1).choice(0)),
            new Planted(
                    "a passage that gives only the country",
                    Fault.EVIDENCE,
                    of("place", "In which city did the visit of Díaz to Moor take place?", "visit-held")
                            .showing("herald", 3)
                            .typedPlace("tarn"),
                    of("place", "In which city did the visit of Díaz to Moor take place?", "visit-held")
                            .showing("gazette", 3)
                            .typedPlace("tarn")),
            new Planted(
                    "a hole in the stem",
                    Fault.WORDING,
                    whereFirst(WHERE_FIRST.replace("?", " {on date}?")).choice(0),
                    whereFirst(WHERE_FIRST).choice(0)),
            new Planted(
                    "a stem that stops short",
                    Fault.WORDING,
                    whereFirst(WHERE_FIRST.replace("?", "")).choice(0),
                    whereFirst(WHERE_FIRST).choice(0)),
            new Planted(
                    "a stem that ages",
                    Fault.WORDING,
                    whereFirst(WHERE_FIRST.replace("take", "recently take")).choice(0),
                    whereFirst(WHERE_FIRST).choice(0)),
            new Planted(
                    "an order that a coarse source leaves open",
                    Fault.ORDER,
                    inOrder("council").order(0, 1, 2),
                    inOrder("nothing").order(0, 1)),
            new Planted(
                    "an order of names that tell it",
                    Fault.LEAK,
                    inOrder("the first meeting of Brand and Cole", "nothing").order(0, 1),
                    inOrder("nothing").order(0, 1)),
            new Planted(
                    "an order the wrong way round",
                    Fault.ORDER,
                    inOrder("nothing").order(1, 0),
                    inOrder("nothing").order(0, 1)),
            new Planted(
                    "a choice that fits two prompts",
                    Fault.ALSO_RIGHT,
                    hostsOf("the second meeting of Brand and Cole", "second", "second-held")
                            .match(2, 0, 1),
                    hostsOf("the lake council", "council", "council-held").match(2, 0, 1)),
            new Planted(
                    "a match the wrong way round",
                    Fault.KEY_NOT_ANSWER,
                    hostsOf("the lake council", "council", "council-held").match(2, 1, 0),
                    hostsOf("the lake council", "council", "council-held").match(2, 0, 1)));

    private static Draft inOrder(String more) {
        return inOrder("the talks at Port Vell", more);
    }

    private static Draft inOrder(String first, String more) {
        Draft draft = of("date", "In which order did these take place?", "first-held", "visit-held")
                .event(first, "first", "first-held")
                .event("the visit of Díaz to Moor", "visit", "visit-held");
        if (more.equals("council")) {
            draft.facts = List.of("first-held", "visit-held", "council-held");
            draft.event("the lake council", "council", "council-held");
        }
        return draft;
    }

    private static Draft hostsOf(String other, String event, String fact) {
        String party = event.equals("second") ? "cole" : "diaz";
        return of("parties", "Which of these took part in each of these?", "first-held", fact)
                .event("the talks at Port Vell", "first", "first-held")
                .event(other, event, fact)
                .option("Brand", new Value.OfParty("brand"), "first-held")
                .option(party, new Value.OfParty(party), fact);
    }

    @TestFactory
    Stream<DynamicTest> eachFaultIsCaught() {
        return PLANTED.stream()
                .map(p -> DynamicTest.dynamicTest(
                        p.name(),
                        () -> assertThat(oracle.judge(p.spoilt())).anyMatch(f -> f.startsWith(p.fault() + ":"))));
    }

    @TestFactory
    Stream<DynamicTest> eachFairTwinPasses() {
        return PLANTED.stream()
                .map(p -> DynamicTest.dynamicTest(
                        "not " + p.name(),
                        () -> assertThat(oracle.judge(p.fair())).isEmpty()));
    }
}
