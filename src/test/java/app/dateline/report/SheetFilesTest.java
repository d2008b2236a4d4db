package app.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.dateline.report.Sheet.Cell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What is written is read back by what is not ours: the workbook as zip and XML, the CSV letter by letter. */
class SheetFilesTest {

    private static final Sheet SHEET = new Sheet(
            "answers",
            List.of("student", "points", "response"),
            List.of(
                    row("Żaneta “Ż” O'Neill", 0.1, "50 days, \"about\""),
                    row("=HYPERLINK(\"x\")", -1, "two\nlines"),
                    row("帆船 ⛵", 1e7, "")));

    @Test
    void csvIsWhatRfc4180Says() throws IOException {
        assertThat(csv(SHEET)).isEqualTo("""
                        \uFEFF"student","points","response"\r
                        "Żaneta “Ż” O'Neill",0.1,"50 days, ""about""\"\r
                        "'=HYPERLINK(""x"")",-1,"two
                        lines"\r
                        "帆船 ⛵",10000000,\r
                        """);
    }

    @Test
    void theWorkbookReadsBack() throws Exception {
        Map<String, Document> parts = parts(xlsx(List.of(SHEET, new Sheet("empty", List.of("a"), List.of()))));
        assertThat(sheetNames(parts)).containsExactly("answers", "empty");
        assertThat(cells(parts, 1))
                .isEqualTo(List.of(
                        List.of("student", "points", "response"),
                        List.of("Żaneta “Ż” O'Neill", 0.1, "50 days, \"about\""),
                        List.of("'=HYPERLINK(\"x\")", -1.0, "two\nlines"),
                        List.of("帆船 ⛵", 1e7)));
        assertThat(cells(parts, 2)).isEqualTo(List.of(List.of("a")));
        assertThat(parts.get("xl/worksheets/sheet1.xml")
                        .getElementsByTagName("f")
                        .getLength())
                .as("formulas")
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\0=1",
                " =1",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF201"
            })
    void whatLooksLikeAFormulaIsText(String text) throws Exception {
        assertThat(Harmless.text(text)).isEqualTo("'" + text);
        Sheet sheet = new Sheet("s", List.of("a"), List.of(List.of(new Cell.Text(text))));
        assertThat(csv(sheet)).contains("\"'" + text + "\"");
        Object cell = cells(parts(xlsx(List.of(sheet))), 1).get(1).getFirst();
        assertThat(cell).isInstanceOf(String.class);
        assertThat(cell.toString()).startsWith("'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann", "a=b", "1 - 2", "8 August", "'quoted", "", "e@mail"})
    void whatIsHarmlessStaysAsItIs(String text) {
        assertThat(Harmless.text(text)).isEqualTo(text);
    }

    @Test
    void whatAWorkbookCannotHoldIsLeftOut() throws Exception {
        String strange = "a\u0001b\uD800c\uFFFFd" + "x".repeat(40_000);
        Sheet sheet = new Sheet("s", List.of("a"), List.of(List.of(new Cell.Text(strange))));
        assertThat(cells(parts(xlsx(List.of(sheet))), 1).get(1).getFirst().toString())
                .startsWith("abcdx")
                .hasSize(SheetFiles.LONGEST_CELL);
    }

    private static List<Cell> row(String student, double points, String response) {
        return List.of(
                new Cell.Text(student),
                new Cell.Number(points),
                response.isEmpty() ? new Cell.Empty() : new Cell.Text(response));
    }

    private static String csv(Sheet sheet) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetFiles.csv(sheet, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(List<Sheet> sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SheetFiles.xlsx(sheets, out);
        return out.toByteArray();
    }

    private static Map<String, Document> parts(byte[] workbook) throws Exception {
        Map<String, Document> parts = new HashMap<>();
        // Spreadsheet programs go by the directory at the end, and so does ZipFile; the entries' own heads hold no
        // sizes.
        Path file = Files.createTempFile("results", ".xlsx");
        try {
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    parts.put(
                            entry.getName(),
                            DocumentBuilderFactory.newInstance()
                                    .newDocumentBuilder()
                                    .parse(zip.getInputStream(entry)));
                }
            }
        } finally {
            Files.delete(file);
        }
        return parts;
    }

    private static List<String> sheetNames(Map<String, Document> parts) {
        return elements(parts.get("xl/workbook.xml"), "sheet").stream()
                .map(sheet -> sheet.getAttribute("name"))
                .toList();
    }

    /** Text as text and numbers as numbers, row by row; empty cells are not there. */
    private static List<List<Object>> cells(Map<String, Document> parts, int sheet) {
        List<String> shared = elements(parts.get("xl/sharedStrings.xml"), "si").stream()
                .map(Element::getTextContent)
                .toList();
        Map<String, List<Object>> rows = new LinkedHashMap<>();
        for (Element cell : elements(parts.get("xl/worksheets/sheet" + sheet + ".xml"), "c")) {
            String row = cell.getAttribute("r").replaceAll("[A-Z]+", "");
            String value = cell.getTextContent();
            Object content = switch (cell.getAttribute("t")) {
                case "s" -> shared.get(Integer.parseInt(value));
                case "", "n" -> value.isEmpty() ? "" : (Object) Double.valueOf(value);
                default -> throw new IllegalStateException("a cell of type " + cell.getAttribute("t"));
            };
            rows.computeIfAbsent(row, r -> new ArrayList<>()).add(content);
        }
        return new ArrayList<>(rows.values());
    }

    private static List<Element> elements(Document document, String name) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < document.getElementsByTagName(name).getLength(); i++) {
            elements.add((Element) document.getElementsByTagName(name).item(i));
        }
        return elements;
    }
}
