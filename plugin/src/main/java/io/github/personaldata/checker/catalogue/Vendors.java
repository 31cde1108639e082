package io.github.personaldata.checker.catalogue;

import io.github.personaldata.checker.link.program.MethodId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The known vendors by package, host and name. */
public final class Vendors {
    private final List<VendorModel> all;
    private final TreeMap<String, VendorModel> byPackage = new TreeMap<>();
    private final Map<String, VendorModel> byName = new TreeMap<>();
    private final Map<String, VendorModel> byHost = new TreeMap<>();
    private final Map<String, MethodIndex<SinkModel>> sends = new TreeMap<>();

    Vendors(List<VendorModel> all) {
        this.all = List.copyOf(all);
        for (VendorModel vendor : all) {
            byName.putIfAbsent(vendor.name(), vendor);
            vendor.packages().forEach(name -> byPackage.putIfAbsent(name, vendor));
            vendor.hosts().forEach(host -> byHost.putIfAbsent(host.toLowerCase(Locale.ROOT), vendor));
            List<SinkModel> sinks = new ArrayList<>();
            vendor.sends().forEach(method -> sinks.add(sink(vendor, method)));
            sends.putIfAbsent(vendor.name(), new MethodIndex<>(sinks));
        }
    }

    /** All of them. */
    public List<VendorModel> all() {
        return all;
    }

    /** The vendor of that name. */
    public @Nullable VendorModel named(String name) {
        return byName.get(name);
    }

    /** The vendor in whose packages a type is; the longest prefix decides. */
    public @Nullable VendorModel ofType(String binaryName) {
        String prefix = binaryName;
        while (!prefix.isEmpty()) {
            VendorModel vendor = byPackage.get(prefix);
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
        VendorModel exact = byHost.get(rest);
        while (exact == null && rest.indexOf('.') >= 0) {
            rest = rest.substring(rest.indexOf('.') + 1);
            exact = byHost.get("*." + rest);
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
        MethodIndex<SinkModel> index = sends.get(vendor.name());
        List<SinkModel> found =
                index == null ? List.of() : index.best(method, supertypes).models();
        return found.isEmpty() ? null : found.get(0);
    }

    private static SinkModel sink(VendorModel vendor, MethodPattern method) {
        return new SinkModel(
                method,
                false,
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
