;; Reads documents with clojure.edn and prints what they mean, for comparison with the reader of packages/core.
;; Arguments: a file with one document a line (base64 of its UTF-16BE code units), and the file to write: one line a
;; document, "no" and the reason where the reader refuses it, else "ok" and the value in the notation of canonical.ts.
(ns read
  (:require [clojure.edn :as edn]
            [clojure.java.io :as io]
            [clojure.string :as str])
  (:import (clojure.lang BigInt Keyword Ratio Symbol TaggedLiteral)
           (java.io PushbackReader StringReader)
           (java.nio ByteBuffer)
           (java.util Base64 Date UUID)))

(defn text [^String s]
  (let [out (StringBuilder. "\"")]
    (doseq [c s]
      (let [code (int c)]
        (if (and (<= 32 code 126) (not (#{34 92} code)))
          (.append out (char c))
          (.append out (format "\\u%04x" code)))))
    (str (.append out "\""))))

(defn spelled [marker part-of-namespace part-of-name]
  (str marker (if (nil? part-of-namespace) "" (str (text part-of-namespace) "/")) (text part-of-name)))

(declare canonical)

(defn ordered [values]
  (str/join " " (map canonical values)))

(defn unordered [texts]
  (str/join " " (sort texts)))

(defn canonical [value]
  (cond
    (nil? value) "nil"
    (boolean? value) (str value)
    (string? value) (text value)
    (char? value) (format "\\%04x" (int value))
    (instance? Long value) (str "i" value)
    (instance? BigInt value) (str "n" value)
    (instance? Double value) (str "d" (Long/toHexString (Double/doubleToLongBits value)))
    (decimal? value) (str "m" (.unscaledValue ^BigDecimal value) "e" (.scale ^BigDecimal value))
    (instance? Ratio value) (str "r" (numerator value) "/" (denominator value))
    (instance? Keyword value) (spelled ":" (namespace value) (name value))
    (instance? Symbol value) (spelled "'" (namespace value) (name value))
    (instance? TaggedLiteral value) (str "#" (text (str (:tag value))) " " (canonical (:form value)))
    (instance? Date value) (str "#inst " (.getTime ^Date value))
    (instance? UUID value) (str "#uuid " (str/replace (str value) "-" ""))
    (map? value) (str "{" (unordered (map (fn [[k v]] (str (canonical k) " " (canonical v))) value)) "}")
    (set? value) (str "#{" (unordered (map canonical value)) "}")
    (vector? value) (str "[" (ordered value) "]")
    (seq? value) (str "(" (ordered value) ")")
    :else (throw (AssertionError. (str "a value of " (class value))))))

(defn one-form [^String document]
  (let [end (Object.)
        options {:eof end :default tagged-literal}
        reader (PushbackReader. (StringReader. document))
        value (edn/read options reader)]
    (when (identical? end value) (throw (RuntimeException. "no form")))
    (when-not (identical? end (edn/read options reader)) (throw (RuntimeException. "trailing form")))
    value))

(defn verdict [document]
  (try
    (str "ok " (canonical (one-form document)))
    (catch Exception e
      (str "no " (text (str e))))))

(defn decoded [^String line]
  (str (.asCharBuffer (ByteBuffer/wrap (.decode (Base64/getDecoder) line)))))

(let [[from to] *command-line-args*]
  (with-open [in (io/reader from), out (io/writer to)]
    (doseq [line (line-seq in)]
      (.write out (str (verdict (decoded line)) "\n")))))
