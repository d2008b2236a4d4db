package app.dateline.item;

/**
 * Which fact, in which state of its text, an item relies on.
 *
 * @param id the fact's id
 * @param version its {@link app.dateline.fact.Fact.Head#version}
 */
public record FactRef(String id, String version) {}
