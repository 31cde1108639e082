/** Annotations that tell the personal-data leak checker what is personal, whom it goes to and why. */
module io.github.personaldata {
    exports io.github.personaldata;
}
