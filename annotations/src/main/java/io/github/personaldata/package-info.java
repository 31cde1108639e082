/** Annotations read by the personal-data leak checker: what is personal, why it is held, and whom it is given to. */
package io.github.personaldata;
