package app.dateline.exchange;

import app.dateline.exchange.Complaint.What;
import app.dateline.item.Item;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What of a file of others can be asked here, as teachers' own questions.
 *
 * @param source the format that it was read as
 * @param questions in the order of the file
 * @param complaints everything that was not understood or not taken over, in the order of the file
 */
public record Adoption(Target source, List<Adopted> questions, List<Complaint> complaints) {

    /** The most questions that are taken from one file: {@value}. */
    public static final int MOST = 500;

    private static final Pattern ANSWER = Pattern.compile("(?mi)^\\h*ANSWER\\h*:");

    /**
     * A question that can be asked here.
     *
     * @param line the line of the file on which it begins, from 1
     * @param original what stands there, at most {@value Originals#LONGEST} characters of it
     */
    public record Adopted(Item item, int line, String original) {}

    public Adoption {
        questions = List.copyOf(questions);
        complaints = complaints.stream()
                .sorted(Comparator.comparingInt(Complaint::line).thenComparingInt(Complaint::column))
                .toList();
    }

    /**
     * Reads a file. It never throws for what stands in it.
     *
     * @param file its name, for complaints
     */
    public static Adoption of(Importer importer, String file, byte[] content) {
        Intake intake = importer.read(file, content);
        Complaints own = new Complaints(file);
        Originals originals = Originals.in(importer.source(), content, intake.questions());
        List<Adopted> adopted = new ArrayList<>();
        for (int i = 0; i < intake.questions().size(); i++) {
            Imported question = intake.questions().get(i);
            if (adopted.size() == MOST) {
                own.add(question.head().line(), 1, What.QUESTIONS_MANY, Integer.toString(MOST));
                break;
            }
            String original = originals.of(i);
            new Adopting(question, own)
                    .item()
                    .ifPresent(item ->
                            adopted.add(new Adopted(item, question.head().line(), original)));
        }
        List<Complaint> complaints = new ArrayList<>(intake.complaints());
        complaints.addAll(own.list());
        return new Adoption(importer.source(), adopted, complaints);
    }

    /** The reader of the format that a file seems to have. */
    public static Importer readerFor(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        String start = text.substring(0, Math.min(text.length(), 1000)).strip().toLowerCase(Locale.ROOT);
        if (start.replaceFirst("^\u00ef\u00bb\u00bf", "").startsWith("<")) {
            return new MoodleXmlReader();
        }
        return text.indexOf('{') < 0 && ANSWER.matcher(text).find() ? new AikenReader() : new GiftReader();
    }
}
