package app.dateline.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A file for another system.
 *
 * @param fileName a name of ASCII letters, digits, hyphens and one dot at least
 * @param mediaType its media type, with the charset where it is text
 * @param content its bytes; not copied, and not to be changed
 * @param notCarried what it does not hold of the items, in their order
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below
public record Exported(String fileName, String mediaType, byte[] content, List<NotCarried> notCarried) {
    public Exported {
        notCarried = List.copyOf(notCarried);
        if (!fileName.matches("[A-Za-z0-9-]+(\\.[a-z0-9]+)+")) {
            throw new IllegalArgumentException("no safe name of a file: " + fileName);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Exported e
                && fileName.equals(e.fileName)
                && mediaType.equals(e.mediaType)
                && notCarried.equals(e.notCarried)
                && Arrays.equals(content, e.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fileName, mediaType, notCarried, Arrays.hashCode(content));
    }

    @Override
    public String toString() {
        return fileName + ", " + mediaType + ", " + content.length + " bytes, " + notCarried;
    }
}
