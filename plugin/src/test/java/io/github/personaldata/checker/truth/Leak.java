package io.github.personaldata.checker.truth;

/** An executed leak: at this line text left by this channel that changes with this datum and with nothing else. */
public record Leak(int line, Channel channel, String element) implements Comparable<Leak> {
    @Override
    public int compareTo(Leak other) {
        var byLine = Integer.compare(line, other.line);
        var byChannel = byLine != 0 ? byLine : channel.compareTo(other.channel);
        return byChannel != 0 ? byChannel : element.compareTo(other.element);
    }
}
