package dev.ratewright.template;

import java.util.Optional;
import java.util.function.Function;

/**
 * Something a template can say of a creator in the middle of a sentence.
 *
 * @param name as a template writes it between braces, such as "creator.name"
 * @param meaning in a few words
 * @param example what it may say
 * @param asks whether it is known of some creators and not of others
 * @param value what it says of a creator; empty where that is not known
 */
record Field(
    String name,
    String meaning,
    String example,
    boolean asks,
    Function<Facts, Optional<String>> value) {}
