; 12.5 The size of a causal transposed convolution
; With no crop at the start and k̂ - s at the end, s outputs remain for each input.
;
; Each question asks for integers at which something that the proof needs is false. There are none: the
; answer to all 4 must be unsat, as z3 5.4.1 answers. Printed by Padproof.

; 4a: L - c_low - c_high = L + s - k̂
(declare-const crop_high Int)
(declare-const crop_low Int)
(declare-const effective_kernel_size Int)
(declare-const full_length Int)
(declare-const stride Int)
(assert (= crop_low 0))
(assert (= crop_high (+ effective_kernel_size (* (- 1) stride))))
(assert (not (= (+ full_length (* (- 1) crop_high) (* (- 1) crop_low)) (+ full_length stride (* (- 1) effective_kernel_size)))))
(set-info :status unsat)
(check-sat)
(reset)

; 4b: L + s - k̂ = i·s
(declare-const effective_kernel_size Int)
(declare-const full_length Int)
(declare-const input_size Int)
(declare-const stride Int)
(assert (= full_length (+ effective_kernel_size (* stride (+ (- 1) input_size)))))
(assert (not (= (+ full_length stride (* (- 1) effective_kernel_size)) (* input_size stride))))
(set-info :status unsat)
(check-sat)
(reset)

; goal: L - c_low - c_high = i·s
(declare-const crop_high Int)
(declare-const crop_low Int)
(declare-const full_length Int)
(declare-const input_size Int)
(declare-const stride Int)
(assert (= (+ full_length (* (- 1) crop_high) (* (- 1) crop_low)) (* input_size stride)))
(assert (not (= (+ full_length (* (- 1) crop_high) (* (- 1) crop_low)) (* input_size stride))))
(set-info :status unsat)
(check-sat)
(reset)

; theorem: L - c_low - c_high = i·s
(declare-const crop_high Int)
(declare-const crop_low Int)
(declare-const effective_kernel_size Int)
(declare-const full_length Int)
(declare-const input_size Int)
(declare-const stride Int)
(assert (= full_length (+ effective_kernel_size (* stride (+ (- 1) input_size)))))
(assert (= crop_low 0))
(assert (= crop_high (+ effective_kernel_size (* (- 1) stride))))
(assert (not (= (+ full_length (* (- 1) crop_high) (* (- 1) crop_low)) (* input_size stride))))
(set-info :status unsat)
(check-sat)
(reset)
