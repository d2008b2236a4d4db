package app.dateline.exchange;

import java.util.Comparator;
import java.util.List;

/**
 * What came of a file: every question in it is among the questions or named by a complaint.
 *
 * @param questions in the order of the file
 * @param complaints in the order of the file
 */
public record Intake(List<Imported> questions, List<Complaint> complaints) {
    public Intake {
        questions = List.copyOf(questions);
        complaints = complaints.stream()
                .sorted(Comparator.comparingInt(Complaint::line).thenComparingInt(Complaint::column))
                .toList();
    }
}
