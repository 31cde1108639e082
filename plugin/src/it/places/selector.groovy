// whether this machine can name such a folder
try {
    return java.nio.file.Path.of('\u043c\u043e\u0438 \u0437\u0430\u043a\u0430\u0437\u044b') != null
} catch (java.nio.file.InvalidPathException e) {
    return false
}
