package app.dateline.attempt;

import app.dateline.item.Item;

/**
 * What may be shown of an item once its answer is kept.
 *
 * @param item the item with its key and its evidence
 * @param answer what was answered and what it earned
 */
public record Feedback(Item item, Answer answer) {}
