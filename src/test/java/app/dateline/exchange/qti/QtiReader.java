package app.dateline.exchange.qti;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import uk.ac.ed.ph.jqtiplus.JqtiExtensionManager;
import uk.ac.ed.ph.jqtiplus.node.item.AssessmentItem;
import uk.ac.ed.ph.jqtiplus.node.item.ModalFeedback;
import uk.ac.ed.ph.jqtiplus.reading.QtiXmlReader;
import uk.ac.ed.ph.jqtiplus.resolution.AssessmentObjectResolver;
import uk.ac.ed.ph.jqtiplus.resolution.ResolvedAssessmentItem;
import uk.ac.ed.ph.jqtiplus.running.ItemProcessingInitializer;
import uk.ac.ed.ph.jqtiplus.running.ItemSessionController;
import uk.ac.ed.ph.jqtiplus.running.ItemSessionControllerSettings;
import uk.ac.ed.ph.jqtiplus.state.ItemSessionState;
import uk.ac.ed.ph.jqtiplus.types.Identifier;
import uk.ac.ed.ph.jqtiplus.types.StringResponseData;
import uk.ac.ed.ph.jqtiplus.validation.AssessmentObjectValidator;
import uk.ac.ed.ph.jqtiplus.validation.TestValidationResult;
import uk.ac.ed.ph.jqtiplus.value.FloatValue;
import uk.ac.ed.ph.jqtiplus.xmlutils.SimpleSchemaCache;
import uk.ac.ed.ph.jqtiplus.xmlutils.XmlParseResult;
import uk.ac.ed.ph.jqtiplus.xmlutils.XmlResourceNotFoundException;
import uk.ac.ed.ph.jqtiplus.xmlutils.locators.ResourceLocator;

/** Reads and marks packages by JQTI+, the library of QTIWorks of the University of Edinburgh: none of it is ours. */
final class QtiReader {

    private static final JqtiExtensionManager NO_EXTENSIONS = new JqtiExtensionManager();
    private static final QtiXmlReader READER = new QtiXmlReader(NO_EXTENSIONS, new SimpleSchemaCache());
    private static final Identifier RESPONSE = Identifier.parseString("RESPONSE");
    private static final Identifier SCORE = Identifier.parseString("SCORE");

    private final Map<String, byte[]> files;
    private final ResourceLocator locator;
    private final AssessmentObjectResolver resolver;
    private final Map<String, ResolvedAssessmentItem> items = new HashMap<>();

    QtiReader(byte[] zip) {
        this.files = unzipped(zip);
        this.locator = uri -> {
            byte[] file = files.get(uri.getPath().substring(1));
            return file == null ? null : new ByteArrayInputStream(file);
        };
        this.resolver = new AssessmentObjectResolver(READER.createQtiObjectReader(locator, true));
    }

    static Map<String, byte[]> unzipped(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    Map<String, byte[]> files() {
        return files;
    }

    InputStream file(String name) {
        return new ByteArrayInputStream(files.get(name));
    }

    private static URI uri(String file) {
        return URI.create("package:/" + file);
    }

    /** What the XSD of QTI 2.1 finds wrong with a file. */
    List<String> faultsBySchema(String file) {
        try {
            XmlParseResult result = READER.read(uri(file), locator, true).getXmlParseResult();
            List<String> faults = new ArrayList<>();
            result.getFatalErrors().forEach(e -> faults.add(e.toString()));
            result.getErrors().forEach(e -> faults.add(e.toString()));
            if (faults.isEmpty() && !(result.isValidated() && result.isSchemaValid())) {
                faults.add("not judged: " + result);
            }
            return faults;
        } catch (XmlResourceNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** What JQTI+ finds wrong beyond the schema, in the test and all its items: types, names, references. */
    List<String> faultsOfTest() {
        TestValidationResult result = new AssessmentObjectValidator(NO_EXTENSIONS)
                .validateTest(resolver.resolveAssessmentTest(uri("test.xml")));
        List<String> faults = new ArrayList<>();
        result.getErrors().forEach(n -> faults.add(n.getMessage()));
        result.getWarnings().forEach(n -> faults.add(n.getMessage()));
        result.getItemValidationResults().forEach(item -> {
            item.getErrors().forEach(n -> faults.add(n.getMessage()));
            item.getWarnings().forEach(n -> faults.add(n.getMessage()));
        });
        return faults;
    }

    AssessmentItem item(String file) {
        return resolved(file).getItemLookup().extractAssumingSuccessful();
    }

    private ResolvedAssessmentItem resolved(String file) {
        return items.computeIfAbsent(file, name -> resolver.resolveAssessmentItem(uri(name)));
    }

    /**
     * What came of an answer.
     *
     * @param told identifiers of the feedback that is then shown
     */
    record Marked(double score, TreeSet<String> told) {}

    /** Marks an answer, given as the response's values in QTI's notation. */
    Marked mark(String file, String... response) {
        ItemSessionState state = new ItemSessionState();
        ItemSessionController session = new ItemSessionController(
                NO_EXTENSIONS,
                new ItemSessionControllerSettings(),
                new ItemProcessingInitializer(resolved(file), true).initialize(),
                state);
        Date then = new Date(0);
        session.initialize(then);
        session.performTemplateProcessing(then);
        session.enterItem(then);
        if (response.length > 0) {
            boolean bound = session.bindResponses(then, Map.of(RESPONSE, new StringResponseData(response)));
            if (!bound) {
                throw new AssertionError(file + " takes no " + Arrays.toString(response));
            }
            session.commitResponses(then);
        }
        session.performResponseProcessing(then);
        TreeSet<String> told = new TreeSet<>();
        for (ModalFeedback feedback : item(file).getModalFeedbacks()) {
            if (feedback.isVisible(session)) {
                told.add(feedback.getIdentifier().toString());
            }
        }
        return new Marked(((FloatValue) state.getOutcomeValue(SCORE)).doubleValue(), told);
    }
}
