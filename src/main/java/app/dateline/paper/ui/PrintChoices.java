package app.dateline.paper.ui;

import app.dateline.assignment.Variety;
import app.dateline.fact.ui.Words;
import app.dateline.paper.PaperForm;
import app.dateline.paper.PaperSize;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.stream.IntStream;

/** How a set is to be printed. */
final class PrintChoices extends Div {

    private static final int FORMS = 2;

    private final RadioButtonGroup<Variety> variety = new RadioButtonGroup<>();
    private final Select<Integer> forms = new Select<>();
    private final Select<PaperSize.Sheet> sheet = new Select<>();
    private final Select<PaperSize.Type> type = new Select<>();
    private final Checkbox names = new Checkbox();

    /**
     * @param varies how students' quizzes differ
     * @param free whether that can be chosen here
     * @param students whether there are students whose names can stand on the answer sheets
     * @param changed is told whenever something else is chosen
     */
    PrintChoices(Variety varies, boolean free, boolean students, Runnable changed) {
        addClassName("choices");
        variety.setLabel(Words.of("paper.variety"));
        variety.setItems(Variety.values());
        variety.setItemLabelGenerator(Words::of);
        variety.setValue(varies);
        forms.setLabel(Words.of("paper.forms"));
        forms.setItems(IntStream.rangeClosed(1, PaperForm.MOST).boxed().toList());
        forms.setValue(FORMS);
        sheet.setLabel(Words.of("paper.sheet"));
        sheet.setItems(PaperSize.Sheet.values());
        sheet.setItemLabelGenerator(s -> Words.of("paper.sheet." + s.name()));
        sheet.setValue(PaperSize.Sheet.A4);
        type.setLabel(Words.of("paper.type"));
        type.setItems(PaperSize.Type.values());
        type.setItemLabelGenerator(t -> Words.of("paper.type." + t.name()));
        type.setValue(PaperSize.Type.NORMAL);
        names.setLabel(Words.of("paper.names"));
        variety.addValueChangeListener(change -> {
            forms.setVisible(change.getValue() != Variety.SAME);
            changed.run();
        });
        forms.setVisible(varies != Variety.SAME);
        forms.addValueChangeListener(change -> changed.run());
        sheet.addValueChangeListener(change -> changed.run());
        type.addValueChangeListener(change -> changed.run());
        names.addValueChangeListener(change -> changed.run());
        Div selects = new Div(forms, sheet, type);
        selects.addClassName("selects");
        if (free) {
            add(variety);
        }
        add(selects);
        if (students) {
            add(names);
        }
    }

    Variety variety() {
        return variety.getValue();
    }

    int forms() {
        return variety() == Variety.SAME ? 1 : forms.getValue();
    }

    PaperSize size() {
        return new PaperSize(sheet.getValue(), type.getValue());
    }

    /** Whether students' names stand on the answer sheets. */
    boolean named() {
        return names.getValue();
    }
}
