package io.github.personaldata.checker.source.cache;

import io.github.personaldata.checker.cache.CacheFolder;
import io.github.personaldata.checker.source.DeepStack;
import io.github.personaldata.checker.source.SourceReader;
import io.github.personaldata.checker.source.SourceReader.Content;
import io.github.personaldata.checker.source.SourceReader.Unread;
import io.github.personaldata.checker.source.model.FileModel;
import io.github.personaldata.checker.source.model.SourceFile;
import io.github.personaldata.checker.store.ContentHash;
import io.github.personaldata.checker.store.DamagedEntry;
import io.github.personaldata.checker.store.RecordCodec;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads files as {@link SourceReader} does, and parses those only whose bytes it has not seen. The models of a module are one entry, since a
 * thousand small files are slower to read than a large one. It also holds models of other branches, as many as fit in twice the size of those
 * in use. Safe for use by many threads.
 */
public final class ModelCache {
    private static final RecordCodec<FileModel> MODELS = RecordCodec.of(FileModel.class);
    private static final RecordCodec<Pack> PACKS = RecordCodec.of(Pack.class);
    private static final int OTHERS = 2;

    private final CacheFolder folder;
    private final SourceReader reader = new SourceReader();

    /** @param folder its entries must be for this version of the checker and its parser */
    public ModelCache(CacheFolder folder) {
        this.folder = folder;
    }

    /**
     * A file to be read.
     *
     * @param hash of its bytes
     * @param content asked if the model of these bytes is not known
     * @param current whether the file still has that hash, asked after its content
     */
    public record Hashed(String path, String hash, Content content, BooleanSupplier current) {
        private Unread unread() {
            return new Unread(path, content);
        }
    }

    /** Encoded models, those that were used last at the beginning. */
    private record Pack(List<Packed> models) {}

    @SuppressWarnings("ArrayRecordComponent") // written and read, never compared
    private record Packed(String hash, byte[] model) {}

    /**
     * Reads files.
     *
     * @param module a name for files that are read together time and again
     * @param encoding the build's
     * @param release the build's {@code maven.compiler.release}
     * @return models in the order of {@code files}, equal to those that {@link SourceReader} gives
     */
    public List<SourceFile> readAll(String module, List<Hashed> files, Charset encoding, int release, int threads) {
        if (!folder.keeps()) {
            return reader.readAll(files.stream().map(Hashed::unread).toList(), encoding, release, threads);
        }
        String name =
                new ContentHash().add(module).add(encoding.name()).add(release).hex();
        Map<String, Packed> packed = pack(name);
        List<Optional<SourceFile>> known = DeepStack.map(files, threads, file -> decoded(file, packed.get(file.hash)));
        List<Hashed> unknown = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            if (known.get(i).isEmpty()) {
                unknown.add(files.get(i));
            }
        }
        List<SourceFile> parsed =
                reader.readAll(unknown.stream().map(Hashed::unread).toList(), encoding, release, threads);
        Map<String, Packed> fresh = encoded(unknown, parsed, threads);
        if (!fresh.isEmpty()) {
            folder.write(name, PACKS.encode(repacked(files, fresh, packed)));
        }
        Iterator<SourceFile> rest = parsed.iterator();
        return known.stream().map(file -> file.orElseGet(rest::next)).toList();
    }

    private Map<String, Packed> pack(String name) {
        Map<String, Packed> models = new LinkedHashMap<>();
        try {
            Optional<byte[]> bytes = folder.read(name);
            if (bytes.isPresent()) {
                PACKS.decode(bytes.get()).models.forEach(each -> models.put(each.hash, each));
            }
        } catch (DamagedEntry e) {
            // it is written anew
        }
        return models;
    }

    private static Optional<SourceFile> decoded(Hashed file, @Nullable Packed packed) {
        try {
            return packed == null
                    ? Optional.empty()
                    : Optional.of(new SourceFile(file.path, MODELS.decode(packed.model)));
        } catch (DamagedEntry e) {
            return Optional.empty();
        }
    }

    /** Models of these bytes and no others. What was not wholly read is tried again next time, since the reason may have been the machine's. */
    private static Map<String, Packed> encoded(List<Hashed> files, List<SourceFile> parsed, int threads) {
        Map<String, FileModel> whole = new LinkedHashMap<>();
        for (int i = 0; i < files.size(); i++) {
            FileModel model = parsed.get(i).model();
            if (model.unanalysed().isEmpty() && files.get(i).current.getAsBoolean()) {
                whole.put(files.get(i).hash, model);
            }
        }
        Map<String, Packed> encoded = new HashMap<>();
        DeepStack.map(
                        List.copyOf(whole.entrySet()),
                        threads,
                        each -> new Packed(each.getKey(), MODELS.encode(each.getValue())))
                .forEach(each -> encoded.put(each.hash, each));
        return encoded;
    }

    private static Pack repacked(List<Hashed> files, Map<String, Packed> fresh, Map<String, Packed> packed) {
        Map<String, Packed> others = new LinkedHashMap<>(packed);
        Map<String, Packed> used = new LinkedHashMap<>();
        for (Hashed file : files) {
            @Nullable Packed known = others.remove(file.hash);
            @Nullable Packed model = fresh.getOrDefault(file.hash, known);
            if (model != null) {
                used.put(file.hash, model);
            }
        }
        List<Packed> models = new ArrayList<>(used.values());
        long room =
                OTHERS * models.stream().mapToLong(each -> each.model.length).sum();
        for (Packed other : others.values()) {
            room -= other.model.length;
            if (room >= 0) {
                models.add(other);
            }
        }
        return new Pack(models);
    }
}
