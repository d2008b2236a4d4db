package app.dateline.fact.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The days on which something new was known, as links that show the page as of each. */
public final class DayPicks extends UnorderedList {

    /** Most days that are offered, the last ones; any other can be typed. */
    private static final int MOST = 12;

    /** The days alone; what each brought is their title. @param here the page that they lead back to */
    DayPicks(AsOf asOf, Location here) {
        this(asOf, here, false);
    }

    /** @param told whether what each day brought stands beside it */
    public DayPicks(AsOf asOf, Location here, boolean told) {
        addClassName("day-picks");
        List<LocalDate> days = asOf.changeDays();
        for (LocalDate day : days.subList(Math.max(0, days.size() - MOST), days.size())) {
            Anchor link = new Anchor(at(here, day.toString()), Words.day(day));
            link.addClassName("numbers");
            if (asOf.day().filter(day::equals).isPresent()) {
                link.getElement().setAttribute("aria-current", "date");
            }
            String brought = asOf.brought(day);
            ListItem item = new ListItem(link);
            if (told) {
                Span change = new Span(brought);
                change.addClassNames("brought", "small");
                item.add(change);
            } else {
                link.setTitle(brought);
            }
            add(item);
        }
    }

    /** The address of a page as of a day. */
    static String at(Location here, String day) {
        return new Location(here.getPath(), with(here, day)).getPathWithQueryParameters();
    }

    /** The parameters of a page with that day in them. */
    static QueryParameters with(Location here, String day) {
        Map<String, List<String>> parameters =
                new TreeMap<>(here.getQueryParameters().getParameters());
        parameters.put(AsOf.PARAMETER, List.of(day));
        return new QueryParameters(parameters);
    }
}
