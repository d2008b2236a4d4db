package app.dateline.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/**
 * A table that scrolls within itself where the window is narrow, and not the page. The first cell of a row is its heading.
 */
final class Grid extends Div {

    private final NativeTableBody body = new NativeTableBody();

    /** @param columns their names, the first being the one of the rows' headings */
    Grid(String name, List<String> columns) {
        addClassName("grid");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", name);
        getElement().setAttribute("tabindex", "0");
        NativeTableRow heads = new NativeTableRow();
        for (String column : columns) {
            NativeTableHeaderCell head = new NativeTableHeaderCell(column);
            head.getElement().setAttribute("scope", "col");
            heads.add(head);
        }
        add(new NativeTable(new NativeTableHeader(heads), body));
    }

    NativeTableRow row(Component head, Component... cells) {
        NativeTableHeaderCell name = new NativeTableHeaderCell(head);
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(name);
        for (Component cell : cells) {
            row.add(new NativeTableCell(cell));
        }
        body.add(row);
        return row;
    }
}
