/// Coefficients of agreement between coders, as pure functions over a table of ratings.
///
/// In: who rated what as which category, number or set. Out: a value with its interval, or why it is not defined. It
/// knows no study, no codebook and no rule about unknown values: who calls has left those out or made them categories.
///
/// Notation as in Gwet, Handbook of Inter-Rater Reliability, 4th ed. (2014): n subjects, r raters, q categories; r_ik is
/// how many raters put subject i into category k, r_i how many rated it; w_kl is how far k and l agree, from 0 to 1;
/// p_a is the agreement observed and p_e that expected by chance.
@NullMarked
package nl.tweespraak.agreement;

import org.jspecify.annotations.NullMarked;
