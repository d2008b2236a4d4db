package app.dateline.fact;

/**
 * A folder under {@code questions/}: one topic with its sources, entities and facts.
 *
 * @param id the folder's name
 * @param title what a learner reads
 * @param description one or two sentences on what it is about
 * @param language BCP 47 tag of the language that its texts of ours are written in
 * @param maintainer who keeps it
 */
public record Collection(String id, String title, String description, String language, String maintainer) {}
