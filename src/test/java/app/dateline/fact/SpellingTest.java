package app.dateline.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Hague | hague",
                "the | the",
                "São Paulo | sao paulo",
                "Łódź | lodz",
                "U.S.A. | usa",
                "U. S. | us",
                "St. Petersburg | saint petersburg",
                "Washington, D.C. | washington dc",
                "Elmendorf–Richardson | elmendorf richardson",
                "Trinidad & Tobago | trinidad and tobago",
                "N’Djamena | ndjamena",
                "Straße | strasse",
                "दिल्ली | दिल्ली",
                "… | ''"
            })
    void foldsWhatDoesNotMatter(String name, String folded) {
        assertThat(Spelling.fold(name)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "abc,abc,false", "abc,ab,true", "ab,abc,true", "abc,adc,true", "abc,bac,true", "abcd,abdc,true",
                "abc,cba,false",
        "abcd,badc,false", "abc,a,false", "a,b,true", "ab,ba,true", "abab,baba,false", "aab,aba,true", "aaa,aaaa,true"
    })
    void tellsOneSlip(String one, String other, boolean slip) {
        assertThat(Spelling.oneSlip(one, other)).isEqualTo(slip);
        assertThat(Spelling.oneSlip(other, one)).isEqualTo(slip);
    }

    /** Against the whole table of the optimal string alignment distance. */
    @Test
    void agreesWithTheDistanceItStandsFor() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int slips = 0;
        for (int i = 0; i < 200_000; i++) {
            String one = letters(random);
            String other = letters(random);
            boolean slip = Spelling.oneSlip(one, other);
            assertThat(slip).as(one + ", " + other + ", seed " + seed).isEqualTo(distance(one, other) == 1);
            slips += slip ? 1 : 0;
        }
        assertThat(slips).isGreaterThan(1_000);
    }

    private static String letters(Random random) {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(6); n > 0; n--) {
            text.append((char) ('a' + random.nextInt(3)));
        }
        return text.toString();
    }

    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(d[i - 1][j - 1] + cost, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
