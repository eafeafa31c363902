/// The commands as people and scripts meet them.
@NullMarked
package nl.tweespraak.cli;

import org.jspecify.annotations.NullMarked;
