package app.dateline.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.dateline.article.Article;
import app.dateline.article.Citation;
import app.dateline.article.Locator;
import app.dateline.fact.Aim;
import app.dateline.fact.Attestation;
import app.dateline.fact.Collection;
import app.dateline.fact.Fact;
import app.dateline.fact.FactBase;
import app.dateline.fact.Kind;
import app.dateline.item.QuizLink.Fault;
import app.dateline.item.QuizLink.Problem;
import app.dateline.item.QuizLink.Reading;
import app.dateline.time.Edtf;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizLinkTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 6, 1);

    private static final List<String> ARTICLES = List.of("gazette", "second-gazette", "überblick & mehr", "a=b?c#d");
    private static final List<String> FACTS = List.of("f1", "f2", "f 3", "f/4", "f+5", "f%6");

    private final Function<String, Optional<FactBase>> bases =
            id -> id.equals("sailing") ? Optional.of(base()) : Optional.empty();

    @Test
    void whatIsWrittenIsRead() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            QuizLink link = new QuizLink(
                    new QuizRequest(
                            "sailing",
                            some(ARTICLES, random),
                            some(Kind.OF_FACTS, random),
                            some(List.of(Form.values()), random),
                            some(FACTS, random),
                            1 + random.nextInt(QuizRequest.MOST),
                            QuizRequest.Level.values()[random.nextInt(4)],
                            random.nextBoolean() ? PUBLISHED.plusDays(random.nextInt(200)) : null),
                    1L + random.nextInt(Integer.MAX_VALUE),
                    random.nextBoolean() ? Integer.toHexString(random.nextInt()) : null);
            assertThat(QuizLink.read(link.parameters(), bases, TODAY))
                    .as("seed %d", seed)
                    .isEqualTo(new Reading.Sound(link));
            assertThat(QuizLink.read(decoded(link.query()), bases, TODAY))
                    .as("seed %d, %s", seed, link.query())
                    .isEqualTo(new Reading.Sound(link));
        }
    }

    @Test
    void theSameQuizIsTheSameLink() {
        assertThat(new QuizLink(
                                new QuizRequest(
                                        "sailing",
                                        Set.of("second-gazette", "gazette"),
                                        Set.of(Kind.VENUE, Kind.AIM),
                                        Set.of(Form.TYPED_DATE),
                                        Set.of(),
                                        10,
                                        QuizRequest.Level.MIXED),
                                42,
                                "c0ffee")
                        .query())
                .isEqualTo("collection=sailing&article=gazette&article=second-gazette&kind=aim&kind=venue"
                        + "&form=typed-date&number=10&difficulty=mixed&seed=42&base=c0ffee");
    }

    @Test
    void collectionAndSeedAreEnough() {
        assertThat(read("collection=sailing&seed=7"))
                .isEqualTo(new Reading.Sound(new QuizLink(QuizRequest.tenOn("sailing"), 7, null)));
    }

    @Test
    void whatOthersAddIsPassedOver() {
        assertThat(read("collection=sailing&seed=7&fbclid=x&utm_source=mail")).isInstanceOf(Reading.Sound.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "seed=7                                        | collection | '' | MISSING",
                "collection=sailing                            | seed | '' | MISSING",
                "collection=chess&seed=7                       | collection | chess | UNKNOWN",
                "collection=sailing&collection=sailing&seed=7  | collection | sailing, sailing | REPEATED",
                "collection=sailing&seed=7&seed=8              | seed | 7, 8 | REPEATED",
                "collection=sailing&seed=7&article=nobody      | article | nobody | UNKNOWN",
                "collection=sailing&seed=7&fact=f9             | fact | f9 | UNKNOWN",
                "collection=sailing&seed=7&kind=VENUE          | kind | VENUE | UNKNOWN",
                "collection=sailing&seed=7&form=sung           | form | sung | UNKNOWN",
                "collection=sailing&seed=7&difficulty=brutal   | difficulty | brutal | UNKNOWN",
                "collection=sailing&seed=7&number=51           | number | 51 | NO_NUMBER",
                "collection=sailing&seed=7&number=0            | number | 0 | NO_NUMBER",
                "collection=sailing&seed=0                     | seed | 0 | NO_NUMBER",
                "collection=sailing&seed=-7                    | seed | -7 | NO_NUMBER",
                "collection=sailing&seed=2147483648            | seed | 2147483648 | NO_NUMBER",
                "collection=sailing&seed=99999999999999999999  | seed | 99999999999999999999 | NO_NUMBER",
                "collection=sailing&seed=٧                     | seed | ٧ | NO_NUMBER",
                "collection=sailing&seed=7&as-of=2025-05-31    | as-of | 2025-05-31 | TOO_EARLY",
                "collection=sailing&seed=7&as-of=2026-01-02    | as-of | 2026-01-02 | FUTURE",
                "collection=sailing&seed=7&as-of=2025-02-30    | as-of | 2025-02-30 | NO_DATE",
                "collection=sailing&seed=7&as-of=2025-10       | as-of | 2025-10 | NO_DATE",
                "collection=sailing&seed=7&as-of=yesterday     | as-of | yesterday | NO_DATE",
                "collection=sailing&seed=7&as-of=              | as-of | '' | NO_DATE",
                "collection=sailing&seed=7&as-of=2025-06-01&as-of=2025-06-02 | as-of | '2025-06-01, 2025-06-02' | REPEATED",
                "collection=sailing&seed=7e1                   | seed | 7e1 | NO_NUMBER",
                "collection=sailing&seed=                      | seed | '' | NO_NUMBER"
            })
    void saysWhatIsWrong(String query, String parameter, String value, Problem problem) {
        assertThat(read(query)).isEqualTo(new Reading.Broken(List.of(new Fault(parameter, value, problem))));
    }

    @Test
    void namesAllFaultsAtOnce() {
        assertThat(read("collection=sailing&kind=x&number=y"))
                .isEqualTo(new Reading.Broken(List.of(
                        new Fault("kind", "x", Problem.UNKNOWN),
                        new Fault("number", "y", Problem.NO_NUMBER),
                        new Fault("seed", "", Problem.MISSING))));
    }

    @Test
    void refusesWhatIsFarTooLong() {
        String long5000 = "x".repeat(5_000);
        assertThat(read("collection=sailing&seed=7&article=" + long5000))
                .isEqualTo(new Reading.Broken(List.of(new Fault("article", "x".repeat(100), Problem.UNKNOWN))));
        assertThat(read("collection=sailing&seed=7" + "&fact=f1".repeat(101)))
                .isEqualTo(new Reading.Broken(List.of(new Fault("fact", "101", Problem.TOO_MANY))));
    }

    @Test
    void aLinkHasNoOtherSeeds() {
        assertThatThrownBy(() -> new QuizLink(QuizRequest.tenOn("sailing"), 1L << 31, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static FactBase base() {
        List<Article> articles = ARTICLES.stream()
                .map(id -> new Article(
                        id,
                        id,
                        null,
                        false,
                        id,
                        null,
                        null,
                        Edtf.day(PUBLISHED),
                        null,
                        Article.Genre.NEWS,
                        null,
                        null,
                        List.of()))
                .toList();
        Attestation somewhere =
                new Attestation(new Citation("gazette", 1, new Locator("boats", ""), "Boats."), Map.of(), Set.of());
        List<Fact> facts = FACTS.stream()
                .<Fact>map(id -> new Aim(
                        new Fact.Head(id, "v", Edtf.parse("2025"), null, List.of(somewhere), null),
                        "club",
                        "wants",
                        "win",
                        "races",
                        null,
                        List.of()))
                .toList();
        return new FactBase(
                new Collection("sailing", "Sailing", "Boats.", "en", "nobody"),
                articles,
                List.of(),
                List.of(),
                List.of(),
                facts);
    }

    private Reading read(String query) {
        return QuizLink.read(decoded(query), bases, TODAY);
    }

    private static Map<String, List<String>> decoded(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        Arrays.stream(query.split("&"))
                .map(part -> part.split("=", 2))
                .forEach(pair -> parameters
                        .computeIfAbsent(pair[0], name -> new ArrayList<>())
                        .add(URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return parameters;
    }

    private static <T> Set<T> some(List<T> all, Random random) {
        return new HashSet<>(all.stream().filter(x -> random.nextInt(3) == 0).toList());
    }
}
