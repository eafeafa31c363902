@NullMarked
package nl.tweespraak.desktop.team;

import org.jspecify.annotations.NullMarked;
