package app.dateline.item;

import app.dateline.fact.FactBase;
import app.dateline.fact.Value;
import app.dateline.time.Length;

/**
 * How hard an item is thought to be, before anyone has answered it.
 *
 * <p>The rule: difficulty = form + 0.35 × nearness + 0.15 × precision, where
 *
 * <ul>
 *   <li>form is how much must be produced instead of recognised: true or false 0.05, single choice 0.25, matching 0.35, sources 0.35,
 *       ordering 0.40, multiple response 0.40, a place on the map 0.55, typed place or length 0.70, typed date 0.75;
 *   <li>nearness, 0 to 1, is the mean of how near the wrong options are to the key (days between dates, kilometres
 *       between places, one subject or another for aims, see {@code Likeness}); a typed item or a map has no options and counts 0;
 *   <li>precision, 0 to 1, is how fine the key is: a day 1, a month 0.5, a year 0; a site 1, a city 0.7, a country 0.2; an
 *       exact length 1, another 0.5; all else 0.5.
 * </ul>
 *
 * Below {@value #MEDIUM_FROM} an item is easy, from {@value #HARD_FROM} it is hard. The numbers are ours; they are to be
 * fitted once answers were counted.
 */
public final class Difficulty {

    /** Where medium begins. */
    public static final double MEDIUM_FROM = 0.42;

    /** Where hard begins. */
    public static final double HARD_FROM = 0.58;

    private final FactBase base;

    Difficulty(FactBase base) {
        this.base = base;
    }

    /** The band of a predicted difficulty: never {@link QuizRequest.Level#MIXED}. */
    public static QuizRequest.Level band(double difficulty) {
        if (difficulty < MEDIUM_FROM) {
            return QuizRequest.Level.EASY;
        }
        return difficulty < HARD_FROM ? QuizRequest.Level.MEDIUM : QuizRequest.Level.HARD;
    }

    /**
     * The predicted difficulty, 0 to 1.
     *
     * @param nearness mean nearness of the wrong options to the key, 0 to 1
     */
    double of(Form form, Value key, double nearness) {
        return Math.min(1, byForm(form) + 0.35 * nearness + 0.15 * precision(key));
    }

    /** Whether items of that form can fall into a band at all; spares the search among those that cannot. */
    static boolean reaches(Form form, QuizRequest.Level level) {
        return switch (level) {
            case MIXED -> true;
            case EASY -> byForm(form) < MEDIUM_FROM;
            case MEDIUM -> byForm(form) < HARD_FROM && byForm(form) + 0.5 >= MEDIUM_FROM;
            case HARD -> byForm(form) + 0.5 >= HARD_FROM;
        };
    }

    private static double byForm(Form form) {
        return switch (form) {
            case TRUE_FALSE -> 0.05;
            case SINGLE_CHOICE -> 0.25;
            case MATCH -> 0.35;
            case ORDER, MULTIPLE_RESPONSE -> 0.40;
            case SOURCE_CRITICISM -> 0.35;
            case SHOW_PLACE -> 0.55;
            case TYPED_PLACE, TYPED_LENGTH -> 0.70;
            case TYPED_DATE -> 0.75;
        };
    }

    private double precision(Value key) {
        return switch (key) {
            case Value.OfDate date ->
                switch (date.date().precision()) {
                    case DAY -> 1;
                    case SPAN -> 0.6;
                    case MONTH -> 0.5;
                    case SEASON -> 0.3;
                    case YEAR -> 0;
                };
            case Value.OfPlace place ->
                switch (base.place(place.place()).sort()) {
                    case SITE, VEHICLE -> 1;
                    case CITY -> 0.7;
                    case STATE -> 0.5;
                    case COUNTRY -> 0.2;
                    case REGION, CONTINENT -> 0;
                };
            case Value.OfLength length -> length.length().bound() == Length.Bound.EXACT ? 1 : 0.5;
            case Value.OfEvent e -> 0.5;
            case Value.OfParty p -> 0.5;
            case Value.OfPhrase p -> 0.5;
            case Value.OfText p -> 0.5;
            case Value.OfTerm t -> 0.5;
            case Value.OfArticles a -> 0.5;
        };
    }
}
