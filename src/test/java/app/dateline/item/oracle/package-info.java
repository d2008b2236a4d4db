/**
 * A second opinion on every item: brute force over the raw facts, in the order of the design's six conditions. Shares no
 * code with the generator, its check of validity or the indexes of the base, so that a mistake there cannot hide here.
 */
package app.dateline.item.oracle;
