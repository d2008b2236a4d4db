package app.dateline.report.ui;

import app.dateline.fact.ui.Words;
import app.dateline.report.Sheet;
import app.dateline.report.SheetFiles;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** The results as files for a spreadsheet. They are written when they are fetched, as things stand then. */
final class ResultFiles extends Section {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Writes some of the sheets. */
    private interface Writing {
        void write(List<Sheet> sheets, ByteArrayOutputStream out) throws IOException;
    }

    ResultFiles(String title, Supplier<List<Sheet>> sheets) {
        addClassName("files");
        String name = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        Div links = new Div(
                file("results.xlsx", name + ".xlsx", XLSX, sheets, SheetFiles::xlsx),
                file(
                        "results.csv-students",
                        name + "-students.csv",
                        "text/csv; charset=utf-8",
                        sheets,
                        (all, out) -> SheetFiles.csv(all.getFirst(), out)),
                file(
                        "results.csv-answers",
                        name + "-answers.csv",
                        "text/csv; charset=utf-8",
                        sheets,
                        (all, out) -> SheetFiles.csv(all.getLast(), out)));
        links.addClassName("actions");
        add(new H2(Words.of("results.files")), new Paragraph(Words.of("results.files-what")), links);
    }

    private static Anchor file(String key, String name, String type, Supplier<List<Sheet>> sheets, Writing writing) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    List<Sheet> all = sheets.get();
                    if (all.isEmpty()) {
                        return DownloadResponse.error(404);
                    }
                    writing.write(all, out);
                    return new DownloadResponse(new ByteArrayInputStream(out.toByteArray()), name, type, out.size());
                }),
                Words.of(key));
        link.addClassName("button");
        link.getElement().setAttribute("data-file", name);
        return link;
    }
}
