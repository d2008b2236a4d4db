/** What teachers do with classes and sets, and students with what they are given. Every method checks whose it is. */
@NullMarked
package app.dateline.assignment.service;

import org.jspecify.annotations.NullMarked;
