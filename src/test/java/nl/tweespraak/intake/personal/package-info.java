@NullMarked
package nl.tweespraak.intake.personal;

import org.jspecify.annotations.NullMarked;
