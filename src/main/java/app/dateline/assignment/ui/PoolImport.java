package app.dateline.assignment.ui;

import app.dateline.assignment.service.Pooling;
import app.dateline.assignment.service.Pooling.Keeping;
import app.dateline.assignment.service.Pooling.Preview;
import app.dateline.exchange.Target;
import app.dateline.fact.ui.Words;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Brings questions in: a file or a pasted text, a look at what was understood, and only then the pool. */
final class PoolImport extends Div {

    /** In bytes: what one request here may carry, with room for the rest of it. */
    static final int MOST_BYTES = 3_000_000;

    private final Pooling pooling;
    private final UUID teacher;
    private final PoolBases bases;
    private final Runnable kept;
    private final Select<String> format = new Select<>();
    private final TextArea text = new TextArea(Words.of("pool.paste"));
    private final Paragraph said = new Paragraph();
    private final Paragraph refusal = new Paragraph();
    private final Div preview = new Div();

    PoolImport(Pooling pooling, UUID teacher, PoolBases bases, Runnable kept) {
        this.pooling = pooling;
        this.teacher = teacher;
        this.bases = bases;
        this.kept = kept;
        addClassName("pool-import");
        Paragraph what = new Paragraph(Words.of("pool.bring-what"));
        what.addClassNames("quiet", "small");
        format.setLabel(Words.of("pool.format"));
        List<String> formats = Pooling.FORMATS.stream().map(Target::name).toList();
        format.setItems(java.util.stream.Stream.concat(java.util.stream.Stream.of("any"), formats.stream())
                .toList());
        format.setItemLabelGenerator(name -> Words.of("pool.format." + name));
        format.setValue("any");
        format.addClassName("field");
        text.addClassName("pasted");
        text.setMaxLength(MOST_BYTES / 3);
        Button look = new Button(
                Words.of("pool.look"),
                click -> read(Words.of("pool.pasted"), text.getValue().getBytes(StandardCharsets.UTF_8)));
        look.addThemeVariants(ButtonVariant.PRIMARY);
        Div ways = new Div(look);
        ways.addClassName("actions");
        NativeDetails example = new NativeDetails(Words.of("pool.example"), new Pre(Words.of("pool.example-text")));
        example.addClassNames("small", "example");
        said.getElement().setAttribute("role", "status");
        said.getElement().setAttribute("tabindex", "-1");
        refusal.addClassName("refusal");
        refusal.getElement().setAttribute("role", "alert");
        add(what, format, upload(), text, example, ways, refusal, said, preview);
    }

    private Upload upload() {
        Upload upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((about, content) -> {
            upload.clearFileList();
            read(about.fileName(), content);
        }));
        Button choose = new Button(Words.of("pool.file"));
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(Words.of("pool.drop-file")));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        String large = Words.of("pool.file-large", MOST_BYTES / 1_000_000);
        String failed = Words.of("pool.file-failed");
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error().setFileIsTooBig(large).setTooManyFiles(failed))
                .setFile(new UploadI18N.File().setRemove(Words.of("pool.remove-file")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Words.of("pool.uploading"))
                                .setStalled(Words.of("pool.uploading"))
                                .setProcessing(Words.of("pool.uploading")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(failed)
                                .setUnexpectedServerError(failed)
                                .setForbidden(failed))));
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        return upload;
    }

    private void refuse(String why) {
        said.setText("");
        preview.removeAll();
        refusal.setText(why);
    }

    private void read(String file, byte[] content) {
        if (content.length == 0) {
            refuse(Words.of("pool.nothing"));
            return;
        }
        refusal.setText("");
        String name = format.getValue();
        Preview read = pooling.read(teacher, "any".equals(name) ? null : Target.valueOf(name), file, content);
        said.setText(Words.of(
                "pool.read-as", file, Words.of("pool.format." + read.source().name())));
        preview.removeAll();
        preview.add(new PoolPreview(bases, read, () -> keep(read, file, content), () -> {
            preview.removeAll();
            said.setText("");
            text.focus();
        }));
        said.getElement().callJsFunction("focus");
    }

    /** Keeps what was understood; what was not stays to be mended, with what is said of it. */
    private void keep(Preview read, String file, byte[] content) {
        Keeping keeping = pooling.keep(teacher, read);
        if (read.complaints().isEmpty()) {
            preview.removeAll();
            text.clear();
        } else {
            read(file, content);
        }
        said.setText(
                keeping.full()
                        ? Words.of("pool.full", keeping.kept(), Pooling.MOST)
                        : Words.of(read.complaints().isEmpty() ? "pool.kept" : "pool.kept-but", keeping.kept()));
        said.getElement().callJsFunction("focus");
        kept.run();
    }
}
