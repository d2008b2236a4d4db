package app.dateline.exchange;

import app.dateline.exchange.Complaint.What;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads Moodle XML (https://docs.moodle.org/en/Moodle_XML_format), safely: see {@link XmlTree#read}. */
public final class MoodleXmlReader implements Importer {

    @Override
    public Target source() {
        return Target.MOODLE_XML;
    }

    @Override
    public Intake read(String file, byte[] content) {
        Complaints complaints = new Complaints(file);
        List<Imported> questions = new ArrayList<>();
        if (complaints.fits(content)) {
            XmlTree.read(content, complaints).ifPresent(root -> read(root, questions, complaints));
        }
        return complaints.with(questions);
    }

    private static void read(XmlTree root, List<Imported> questions, Complaints complaints) {
        if (!root.name().equals("quiz")) {
            complaints.add(root.line(), root.column(), What.XML_OTHER, root.name());
            return;
        }
        String category = "";
        for (XmlTree child : root.children()) {
            if (!child.name().equals("question")) {
                complaints.add(child.line(), child.column(), What.PART_LEFT_OUT, child.name());
            } else if (child.attribute("type").equals("category")) {
                category = GiftReader.category(
                        child.child("category").map(c -> c.line("text")).orElse(""));
            } else {
                Optional<Imported> question = new MoodleQuestion(complaints, child).read(category);
                question.ifPresent(questions::add);
            }
        }
    }
}
