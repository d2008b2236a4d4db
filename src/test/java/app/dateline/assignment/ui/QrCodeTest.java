package app.dateline.assignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The picture of a code, module by module, read as a phone reads it. */
class QrCodeTest {

    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");

    @Test
    void thePictureHoldsTheAddressWithAQuietZone() throws Exception {
        String address = "https://dateline.example.org:8443/news/join/K7QM3X";
        String picture = QrCode.picture(address);
        assertThat(picture).startsWith("data:image/svg+xml;base64,");
        String svg = new String(
                Base64.getDecoder().decode(picture.substring(picture.indexOf(',') + 1)), StandardCharsets.US_ASCII);
        MatchResult size = SIZE.matcher(svg).results().findFirst().orElseThrow();
        int side = Integer.parseInt(size.group(1));
        assertThat(size.group(2)).isEqualTo(size.group(1));

        // The standard asks for four light modules on each side.
        BitMatrix inside = new BitMatrix(side - 8);
        MODULE.matcher(svg)
                .results()
                .forEach(m -> inside.set(Integer.parseInt(m.group(1)) - 4, Integer.parseInt(m.group(2)) - 4));
        assertThat(new Decoder().decode(inside).getText()).isEqualTo(address);
    }
}
