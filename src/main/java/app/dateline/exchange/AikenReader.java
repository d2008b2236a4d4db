package app.dateline.exchange;

import app.dateline.exchange.Complaint.What;
import app.dateline.exchange.Imported.Weighted;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Aiken (https://docs.moodle.org/en/Aiken_format). A stem may run over several lines. */
public final class AikenReader implements Importer {

    private static final Pattern OPTION = Pattern.compile("^\\s*([A-Z])[).](?:\\s+(.*))?$");
    private static final Pattern ANSWER = Pattern.compile("^\\s*ANSWER\\s*:\\s*(.*?)\\s*$", Pattern.CASE_INSENSITIVE);

    @Override
    public Target source() {
        return Target.AIKEN;
    }

    @Override
    public Intake read(String file, byte[] content) {
        Complaints complaints = new Complaints(file);
        Reading reading = new Reading(complaints);
        complaints.text(content).ifPresent(text -> {
            String[] lines = text.split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                reading.line(lines[i], i + 1);
            }
            reading.end();
        });
        return complaints.with(reading.questions);
    }

    private static final class Reading {
        private final Complaints complaints;
        private final List<Imported> questions = new ArrayList<>();
        private final List<String> stem = new ArrayList<>();
        private final List<String> options = new ArrayList<>();
        private int first;
        private boolean refused;

        Reading(Complaints complaints) {
            this.complaints = complaints;
        }

        void line(String line, int number) {
            Matcher answer = ANSWER.matcher(line);
            Matcher option = OPTION.matcher(line);
            if (line.isBlank()) {
                return;
            }
            if (answer.matches()) {
                answer(answer.group(1), number, answer.start(1) + 1);
            } else if (option.matches()) {
                option(
                        option.group(1),
                        option.group(2) == null ? "" : option.group(2).strip(),
                        number);
            } else {
                if (!options.isEmpty()) {
                    end();
                }
                if (stem.isEmpty()) {
                    first = number;
                }
                stem.add(line.strip());
            }
        }

        private void option(String letter, String text, int number) {
            if (stem.isEmpty() && options.isEmpty()) {
                first = number;
            }
            String expected = Character.toString('A' + options.size());
            if (!letter.equals(expected) && !refused) {
                complaints.add(number, 1, What.OPTION_LETTER, letter, expected);
                refused = true;
            }
            options.add(text);
        }

        private void answer(String letter, int number, int column) {
            int key = letter.length() == 1 ? Character.toUpperCase(letter.charAt(0)) - 'A' : -1;
            if (stem.isEmpty() && !refused) {
                complaints.add(options.isEmpty() ? number : first, 1, What.STEM_MISSING);
            } else if (options.size() < 2 && !refused) {
                complaints.add(number, 1, What.OPTIONS_TOO_FEW);
            } else if (!refused && (key < 0 || key >= options.size())) {
                complaints.add(number, column, What.ANSWER_LETTER, letter);
            } else if (!refused) {
                List<Weighted> weighted = new ArrayList<>();
                for (int i = 0; i < options.size(); i++) {
                    weighted.add(new Weighted(options.get(i), i == key ? 1 : 0, ""));
                }
                questions.add(new Imported.Choice(
                        new Imported.Head("", "", String.join(" ", stem), "", null, List.of(), first), true, weighted));
            }
            clear();
        }

        /** What is left without an answer, at the end of the file or where another question begins. */
        void end() {
            if (!refused && !options.isEmpty()) {
                complaints.add(first, 1, What.ANSWER_LINE_MISSING);
            } else if (!refused && !stem.isEmpty()) {
                complaints.add(first, 1, What.NO_ANSWERS);
            }
            clear();
        }

        private void clear() {
            stem.clear();
            options.clear();
            refused = false;
        }
    }
}
