package app.dateline.item.oracle;

import app.dateline.article.Article;
import app.dateline.fact.Aim;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Slot;
import app.dateline.fact.Value;
import app.dateline.item.Item;
import app.dateline.item.Option;
import app.dateline.time.Edtf;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Condition 3, what a stem must say and must not say, and the plain rules of a clean sentence. */
final class StemRules {

    private static final Pattern UNFILLED = Pattern.compile(
            "[{}<>\\[\\]]|\\bnull\\b|Optional|\\s\\s|\\s[,.?;:]|,,|\\.\\.|\\?\\?|\\b(the|an?) (the|an?|of|in|on|by|to)\\b");
    private static final Pattern TWICE = Pattern.compile("\\b(\\p{L}+) \\1\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TODAY = Pattern.compile(
            "\\b(today|yesterday|tomorrow|(?<!for )now|currently|recently|nowadays|(this|last|next) (week|month|year|summer))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMELESS =
            Pattern.compile("\\b(the|this) (article|text|source|author)s?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TELLS = Pattern.compile(
            "\\b(according to|sa(id|ys?)|names?d?|voiced?|warn(ed|s|ings?)?|express(ed)?|spoke|speak|told|announced|claim(s|ed)?|stated?|state)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAIMS = Pattern.compile("\\b(wanted|opposed|feared)\\b");
    private static final Pattern MAY_HAVE = Pattern.compile("\\bmay\\b.* have (wanted|opposed|feared)\\b");
    private static final Pattern RANK = Pattern.compile(
            "\\b(first|second|third|fourth|fifth|final|last|earlier|later|before|after|follow-up|shortened)\\b");
    private static final Map<String, Pattern> STANCES = Map.of(
            "wants", Pattern.compile("\\b(want|aim|wish|seek|sought|hope)"),
            "opposes", Pattern.compile("\\b(oppose|against|reject)"),
            "fears", Pattern.compile("\\b(fear|afraid|worr|warn)"));
    private static final List<String> NUMBERS =
            List.of("none", "one", "two", "three", "four", "five", "six", "seven", "eight");

    private final FactBase base;
    private final Kin kin;
    private final Mentions mentions;

    StemRules(FactBase base, Kin kin, Mentions mentions) {
        this.base = base;
        this.kin = kin;
        this.mentions = mentions;
    }

    void wellFormed(Item item, Faults faults) {
        String stem = item.head().stem();
        boolean claim = item instanceof Item.TrueFalse;
        if (stem.isBlank() || !Character.isUpperCase(stem.codePointAt(0)) && !Character.isDigit(stem.charAt(0))) {
            faults.add(Fault.WORDING, "does not begin with a capital");
        }
        if (!(claim ? stem.endsWith(".") : stem.endsWith("?") || stem.endsWith(".") || stem.endsWith(":"))) {
            faults.add(Fault.WORDING, "ends without its mark");
        }
        clean(stem, faults);
        clean(item.head().statement(), faults);
        if (!item.head().statement().endsWith(".") || item.head().statement().isBlank()) {
            faults.add(
                    Fault.WORDING,
                    "the statement is no sentence: " + item.head().statement());
        }
        if (TODAY.matcher(stem).find()) {
            faults.add(Fault.WORDING, "depends on today's date");
        }
        String article = item.head().attribution();
        if (NAMELESS.matcher(stem).find() && (article == null || !names(stem, article))) {
            faults.add(Fault.WORDING, "speaks of an article without naming it");
        }
        if (item.head().id().isBlank()
                || !(item.head().difficulty() >= 0 && item.head().difficulty() <= 1)) {
            faults.add(Fault.WORDING, "no id, or a difficulty out of range");
        }
    }

    /** What a source only supposes is told so in the question, in its answer and beside a wrong option; nothing else is. */
    void hedges(Item item, Fact main, boolean ofSources, Faults faults) {
        boolean single = item.head().facts().size() == 1 && !(item instanceof Item.Matching);
        if (main instanceof Aim aim && single) {
            if (!ofSources) {
                hedged(item.head().stem(), aim, faults);
            }
            hedged(item.head().statement(), aim, faults);
        }
        for (Option option : item.everyOption()) {
            List<Aim> aims = option.facts().stream()
                    .flatMap(f ->
                            base.facts().stream().filter(known -> known.id().equals(f.id())))
                    .flatMap(f -> f instanceof Aim a ? Stream.of(a) : Stream.empty())
                    .toList();
            String words = ofSources ? option.text() : option.truth();
            boolean claims =
                    !words.isEmpty() && (!ofSources || CLAIMS.matcher(words).find());
            if (aims.size() == 1 && option.facts().size() == 1 && claims) {
                hedged(words, aims.getFirst(), faults);
            }
        }
    }

    private static void hedged(String words, Aim aim, Faults faults) {
        if (MAY_HAVE.matcher(words).find() != aim.supposed()) {
            faults.add(Fault.HEDGE, aim.id() + (aim.supposed() ? " is only supposed: " : " is stated: ") + words);
        }
    }

    /** What is put in order by date bears no word of its place in the order. */
    static void noRank(String text, Faults faults) {
        if (RANK.matcher(text).find()) {
            faults.add(Fault.LEAK, "the name tells what came before what: " + text);
        }
    }

    static void clean(String text, Faults faults) {
        if (UNFILLED.matcher(text).find() || TWICE.matcher(text).find() || !text.equals(text.strip())) {
            faults.add(Fault.WORDING, "not a clean sentence: " + text);
        }
    }

    /** Whether the words name the article. */
    boolean names(String words, String article) {
        for (Article known : base.articles()) {
            if (known.id().equals(article)) {
                return Words.holds(words, known.citedAs())
                        || known.publisher() != null && Words.holds(words, Objects.requireNonNull(known.publisher()));
            }
        }
        return false;
    }

    boolean tells(String words) {
        return TELLS.matcher(words).find();
    }

    boolean saysNumber(String stem, int number) {
        return Words.of(stem).contains(NUMBERS.get(number)) || Words.of(stem).contains(Integer.toString(number));
    }

    void holdsGiven(String words, Inquiry inquiry, Faults faults) {
        inquiry.given().forEach((slot, values) -> {
            boolean said = values.stream().anyMatch(v -> says(words, v));
            if (!said) {
                faults.add(Fault.STEM_LACKS, "the " + slot + " that it is to give: " + values);
            }
        });
    }

    private boolean says(String words, Value value) {
        return switch (value) {
            case Value.OfTerm t ->
                !STANCES.containsKey(t.term())
                        || STANCES.get(t.term()).matcher(words).find();
            case Value.OfDate d ->
                WrittenDates.in(words).stream()
                        .anyMatch(w ->
                                w.overlaps(d.date()) && (w.fine() || d.date().precision() == Edtf.Precision.YEAR));
            case Value.OfPlace p -> mentions.says(words, value);
            case Value.OfParty p -> mentions.says(words, value);
            case Value.OfEvent e -> mentions.says(words, value);
            case Value.OfPhrase p -> mentions.says(words, value);
            case Value.OfText p -> mentions.says(words, value);
            case Value.OfLength l -> mentions.says(words, value);
            case Value.OfArticles a -> mentions.says(words, value);
        };
    }

    void hides(String words, Value key, List<Value> wrong, Faults faults) {
        if (mentions.betrays(words, key, wrong)) {
            faults.add(Fault.LEAK, "the stem gives away " + key + " " + kin.names(key));
        }
    }

    /** The parties of a fact that the stem names: it need not name them all. */
    List<Value> named(String words, Slot slot, List<Value> values) {
        if (slot != Slot.PARTIES) {
            return values;
        }
        return values.stream().filter(v -> mentions.says(words, v)).toList();
    }
}
