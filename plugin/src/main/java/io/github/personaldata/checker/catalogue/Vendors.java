package io.github.personaldata.checker.catalogue;

import io.github.personaldata.checker.link.program.MethodId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The known vendors by package, host and name. */
public final class Vendors {
    private final List<Knowledge> layers;

    /** Where the entries of each vendor's {@code sends} are found; made when one of its methods is asked for. */
    private final Map<VendorModel, Knowledge> sends = new ConcurrentHashMap<>();

    /** The first layer that knows a name, package or host decides. */
    Vendors(List<Knowledge> layers) {
        this.layers = layers;
    }

    /** All of them. */
    public List<VendorModel> all() {
        List<VendorModel> all = new ArrayList<>();
        layers.forEach(layer -> all.addAll(layer.vendors()));
        return List.copyOf(all);
    }

    /** The vendor of that name. */
    public @Nullable VendorModel named(String name) {
        return first(EntryKind.VENDOR_NAME, name);
    }

    /** The vendor whose artifact it is, as {@code groupId:artifactId}: it is named, or its group is called as the vendor's packages are. */
    public @Nullable VendorModel ofArtifact(String artifact) {
        VendorModel named = first(EntryKind.VENDOR_ARTIFACT, artifact);
        return named != null ? named : ofType(artifact.substring(0, Math.max(artifact.indexOf(':'), 0)));
    }

    private @Nullable VendorModel first(EntryKind<VendorModel> kind, String key) {
        for (Knowledge layer : layers) {
            Candidates<VendorModel> found = layer.find(kind, key);
            if (found.size() > 0) {
                return found.entry(0);
            }
        }
        return null;
    }

    /** The vendor in whose packages a type is; the longest prefix decides. */
    public @Nullable VendorModel ofType(String binaryName) {
        String prefix = binaryName;
        while (!prefix.isEmpty()) {
            VendorModel vendor = first(EntryKind.VENDOR_PACKAGE, prefix);
            if (vendor != null) {
                return vendor;
            }
            prefix = prefix.substring(0, Math.max(prefix.lastIndexOf('.'), 0));
        }
        return null;
    }

    /** The vendor to whom a host belongs. */
    public @Nullable VendorModel ofHost(String host) {
        String rest = host.toLowerCase(Locale.ROOT);
        VendorModel exact = first(EntryKind.VENDOR_HOST, rest);
        while (exact == null && rest.indexOf('.') >= 0) {
            rest = rest.substring(rest.indexOf('.') + 1);
            exact = first(EntryKind.VENDOR_HOST, "*." + rest);
        }
        return exact;
    }

    @Nullable
    SinkModel sink(MethodId method, Function<String, List<String>> supertypes) {
        VendorModel vendor = ofType(method.owner());
        if (vendor == null) {
            return null;
        }
        if (vendor.sends().isEmpty()) {
            MethodPattern pattern = new MethodPattern(
                    new TypePattern(method.owner(), false), method.name(), false, method.parameters(), false);
            return method.isConstructor() ? null : sink(vendor, pattern);
        }
        Knowledge sinks = sends.computeIfAbsent(vendor, Vendors::sinks);
        List<SinkModel> found =
                BestMatch.of(sinks, EntryKind.SINK, method, supertypes).models();
        return found.isEmpty() ? null : found.get(0);
    }

    private static Knowledge sinks(VendorModel vendor) {
        List<SinkModel> sinks =
                vendor.sends().stream().map(method -> sink(vendor, method)).toList();
        return new ListedKnowledge(
                new Models(List.of(), sinks, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    private static SinkModel sink(VendorModel vendor, MethodPattern method) {
        return new SinkModel(
                method,
                false,
                List.of(),
                SinkModel.Kind.OUTBOUND,
                null,
                vendor.name(),
                List.of(),
                List.of(),
                SinkModel.DestinationKind.URL,
                false,
                -1,
                "named",
                ObjectText.JSON,
                vendor.reason());
    }
}
