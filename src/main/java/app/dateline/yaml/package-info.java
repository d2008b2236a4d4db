/**
 * YAML that knows where each value stands: what {@code questions/} is written in, read so that every mistake is found at
 * once and told with its line. Lies below all features, beside {@code time}.
 *
 * <p>{@link app.dateline.yaml.YamlFile} reads a file into {@link app.dateline.yaml.Yaml} values,
 * {@link app.dateline.yaml.Fields} takes a mapping apart, {@link app.dateline.yaml.Problems} gathers what is wrong.
 */
@NullMarked
package app.dateline.yaml;

import org.jspecify.annotations.NullMarked;
