package app.dateline.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file: the same files made at the same time are the same bytes. */
public final class Archive {

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final LocalDateTime made;

    /** @param made what each file says of its age, to two seconds */
    public Archive(Instant made) {
        this.made = LocalDateTime.ofInstant(made, ZoneOffset.UTC);
    }

    /** @throws IllegalArgumentException if a file of that name is in it */
    public Archive add(String name, byte[] content) {
        if (files.putIfAbsent(name, content) != null) {
            throw new IllegalArgumentException("second file " + name);
        }
        return this;
    }

    /** The files, by name. */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                // Local time has no zone in a zip, so the zone of the machine must not reach it.
                entry.setTimeLocal(made);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
